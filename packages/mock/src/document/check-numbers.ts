import type { Operation, Parameter } from "../engine/operation.ts";
import type { Diagnostic } from "../engine/run-prism.ts";
import { typesOf } from "./schema-shape.ts";

/** Finds values that Prism accepts as numbers, unlike a server: `0x10`, `Infinity` or an empty string. */
export function checkNumbers(
  { request = {} }: Operation,
  { query, headers, cookies }: Record<"query" | "headers" | "cookies", Readonly<Record<string, unknown>>>,
): Diagnostic[] {
  const check = (
    place: "query" | "header" | "cookie",
    parameters: readonly Parameter[] = [],
    values: typeof query,
  ): Diagnostic[] =>
    parameters.flatMap(({ name, schema = {} }) => {
      const value = values[place === "header" ? name.toLowerCase() : name];
      if (typeof value !== "string" || !isNumeric(typesOf(schema)) || !isOddNumber(value)) return [];
      const message = `Request ${place} parameter ${name} must be a decimal number`;
      return [{ path: [place, name], severity: 0, code: "type", message }];
    });
  return [
    ...check("query", request.query, query),
    ...check("header", request.headers, headers),
    ...check("cookie", request.cookie, cookies),
  ];
}

function isNumeric(types: ReadonlySet<string>): boolean {
  return types.size > 0 && [...types].every((type) => type === "integer" || type === "number" || type === "null");
}

/** Prism itself reports other values. */
function isOddNumber(text: string): boolean {
  return !Number.isNaN(Number(text)) && !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text);
}
