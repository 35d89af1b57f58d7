import { emitLiteral } from "./emit-literal.ts";
import { jsdoc } from "./jsdoc.ts";
import { camelCase } from "./names.ts";
import type { Document, Schema } from "./openapi.ts";
import { openValues } from "./prepare.ts";
import type { TypeNames } from "./type-names.ts";

/** The text of `values.ts`: the known values of named enums with a guard each, so that new ones can be told apart. */
export function emitValues(document: Document, names: TypeNames): string {
  const enums = [...names].flatMap(([schema, name]) => {
    const values = valuesOf(document.components?.schemas?.[schema] ?? {});
    return values ? [emitEnum(name, values)] : [];
  });
  if (enums.length === 0) return "export {};\n";
  return `import { createValueGuard } from "@certspec/core";\n\n${enums.join("\n")}`;
}

function valuesOf(schema: Schema): unknown[] | undefined {
  const values = (schema[openValues] as unknown[] | undefined) ?? schema.enum?.filter((value) => value !== null);
  return values && values.length > 1 && values.every((value) => typeof value === "string") ? values : undefined;
}

function emitEnum(name: string, values: unknown[]): string {
  const list = `${camelCase(name)}Values`;
  const known = `Known${name}`;
  return [
    `${jsdoc([`The values of \`${name}\` that the spec knows; the API may add more.`])}export const ${list}: readonly ${known}[] = ${emitLiteral(values)};\n`,
    `export type ${known} = ${values.map((value) => JSON.stringify(value)).join(" | ")};\n`,
    `${jsdoc([`Tell whether a \`${name}\` is one of its known values.`])}export const is${known}: (value: unknown) => value is ${known} = createValueGuard(${list});\n`,
  ].join("\n");
}
