import { type JsonObject, resolveObject } from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";

/** The example of the last path parameter. */
export function parameterExample({ document, path, parameters }: OperationSource): string | undefined {
  const [, name] = /\{([^{}]+)\}$/.exec(path) ?? [];
  const parameter = parameters.find((each) => each.in === "path" && each.name === name);
  const schema = resolveObject(document, parameter?.schema);
  const [named] = Object.values((parameter?.examples as JsonObject | undefined) ?? {});
  const [listed] = Array.isArray(schema?.examples) ? (schema.examples as unknown[]) : [];
  const example = parameter?.example ?? resolveObject(document, named)?.value ?? schema?.example ?? listed;
  return example === undefined ? undefined : String(example);
}
