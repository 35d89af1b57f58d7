import { emitLiteral } from "./emit-literal.ts";
import { jsdoc } from "./jsdoc.ts";
import { knownValuesOf } from "./known-values-of.ts";
import { camelCase } from "./names.ts";
import { openValues } from "./open-values.ts";
import type { Document } from "./openapi.ts";
import type { TypeNames } from "./type-names.ts";

/** The text of `values.ts`: the known values of named enums with a guard each, so that new ones can be told apart. */
export function emitValues(document: Document, names: TypeNames): string {
  const enums = [...names].flatMap(([schema, name]) => {
    const source = document.components?.schemas?.[schema] ?? {};
    const values = knownValuesOf(source);
    return values ? [emitEnum(name, values, openValues in source)] : [];
  });
  if (enums.length === 0) return "export {};\n";
  return `import { createValueGuard } from "@certspec/core";\n\n${enums.join("\n")}`;
}

function emitEnum(name: string, values: unknown[], mayGrow: boolean): string {
  const list = `${camelCase(name)}Values`;
  const known = `Known${name}`;
  const growth = mayGrow ? "; the API may add more" : "";
  return [
    `${jsdoc([`The values of \`${name}\` that the spec knows${growth}.`])}export const ${list}: readonly ${known}[] = ${emitLiteral(values)};\n`,
    `export type ${known} = ${values.map((value) => JSON.stringify(value)).join(" | ")};\n`,
    `${jsdoc([`Tell whether a \`${name}\` is one of its known values.`])}export const is${known}: (value: unknown) => value is ${known} = createValueGuard(${list});\n`,
  ].join("\n");
}
