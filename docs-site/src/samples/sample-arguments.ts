import { constantOf } from "../../../scripts/src/generator/constant-of.ts";
import type { DocumentedOperation } from "../providers/provider.ts";
import { exampleValue } from "./example-value.ts";

/** The arguments in the samples of an operation: required ones and the body, as the spec's examples have them. */
export function sampleArguments({ oneOf, parameters, body, provider }: DocumentedOperation): Record<string, unknown> {
  const { document } = provider;
  const given: [string, unknown][] = [];
  const [alternative] = Object.entries(oneOf ?? {});
  if (alternative) {
    const [name, { parameter }] = alternative;
    given.push([name, parameter ? exampleValue(document, parameter) : "a1"]);
  }
  for (const parameter of parameters) {
    const isOptional = parameter.in !== "path" && !parameter.required;
    if (isOptional || constantOf(document, parameter) !== undefined) continue;
    given.push([parameter.name, exampleValue(document, parameter)]);
  }
  if (body) given.push(["body", exampleValue(document, body.media)]);
  // Not by assignment: a parameter may be called __proto__.
  return Object.fromEntries(given);
}
