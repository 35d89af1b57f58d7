import { constantOf } from "../../../scripts/src/generator/constant-of.ts";
import { emitLiteral, identifier } from "../../../scripts/src/generator/emit-literal.ts";
import type { DocumentedOperation } from "../providers/provider.ts";
import { argumentsWithFiles } from "./arguments-with-files.ts";
import { environmentComment, importText, sampleWidth } from "./typescript-sample.ts";

/** A program that calls an operation with openapi-fetch, on the same transport, and prints what comes back. */
export function openapiFetchSample(operation: DocumentedOperation): string {
  const { provider, httpMethod } = operation;
  const create = `${provider.createName}Fetch`;
  const { path, init } = callOf(operation);
  const given = Object.keys(init).length ? [path, init] : [path];
  const words = given.map((value) => emitLiteral(value, "  ", sampleWidth));
  const line = `const { data, error } = await ${httpMethod}(${words.join(", ")});`;
  const call =
    line.length <= sampleWidth && !line.includes("\n")
      ? line
      : `const { data, error } = await ${httpMethod}(\n${words.map((word) => `  ${word},\n`).join("")});`;
  return `${importText([create], `${provider.packageName}/fetch`)}

${environmentComment(operation)}const { ${httpMethod} } = ${create}();

${call}
console.log(data ?? error);`;
}

/** The documented path of an operation, and its arguments by their places. */
function callOf(operation: DocumentedOperation): { path: string; init: Record<string, unknown> } {
  const { body, ...given } = argumentsWithFiles(operation, (text) => identifier(`new Blob([${JSON.stringify(text)}])`));
  const [name] = Object.keys(operation.oneOf ?? {}).filter((each) => Object.hasOwn(given, each));
  const chosen = name === undefined ? undefined : operation.oneOf?.[name];
  const placed: Record<string, Record<string, unknown>> = {};
  const place = (where: string, key: string, value: unknown): void => {
    placed[where] = { ...placed[where], [key]: value };
  };
  for (const [key, value] of Object.entries(chosen?.values ?? {}))
    place(
      "path",
      key,
      value.replace(/\{.*\}/, () => String(given[name ?? ""])),
    );
  for (const parameter of operation.parameters) {
    const { name: key, in: where } = parameter;
    // openapi-fetch's types ask for what named methods send by themselves.
    const value =
      constantOf(operation.provider.document, parameter) ?? (Object.hasOwn(given, key) ? given[key] : undefined);
    if (value !== undefined) place(where, key, value);
  }
  return {
    path: operation.path,
    init: {
      ...(Object.keys(placed).length && { params: placed }),
      ...(body !== undefined && { body }),
    },
  };
}
