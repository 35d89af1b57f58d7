import type { Operation, Parameter, Schema } from "../engine/operation.ts";
import type { Diagnostic } from "../engine/run-prism.ts";
import { exactFormat } from "./exact-keywords.ts";
import { propertiesOf, typesOf } from "./schema-shape.ts";

type Place = "query" | "header" | "cookie" | "path";
type Values = Readonly<Record<string, unknown>>;

/** Finds values that Prism accepts as numbers, unlike a server: `0x10`, `007`, an empty string, or more than 64 bits. */
export function checkNumbers({ request = {} }: Operation, values: Readonly<Record<Place, Values>>): Diagnostic[] {
  const { query, headers, cookie, path } = request;
  const check = (place: Place, parameters: readonly Parameter[] = []): Diagnostic[] =>
    parameters.flatMap(({ name, schema = {} }) => {
      const value = values[place][place === "header" ? name.toLowerCase() : name];
      return faultsIn(value, schema).map(({ code, message }) => ({
        path: [place, name],
        severity: 0,
        code,
        message: `Request ${place} parameter ${name} ${message}`,
      }));
    });
  return [...check("query", query), ...check("header", headers), ...check("cookie", cookie), ...check("path", path)];
}

interface Fault {
  code: string;
  message: string;
}

function faultsIn(value: unknown, schema: Schema): Fault[] {
  // As prepareOperation wraps lists and objects.
  const [only, ...others] = schema.allOf ?? [];
  if (only && others.length === 0 && typeof value === "object") return faultsIn(value, only);
  if (Array.isArray(value)) return value.flatMap((item) => faultsIn(item, schema.items ?? {})).slice(0, 1);
  if (typeof value === "object" && value !== null) {
    const properties = propertiesOf(schema);
    return Object.entries(value).flatMap(([name, item]) => faultsIn(item, properties[name] ?? {}));
  }
  if (typeof value !== "string" || !isNumeric(typesOf(schema)) || Number.isNaN(Number(value))) return [];
  if (!isPlain(value)) return [{ code: "type", message: "must be a decimal number" }];
  const isLarge = schema[exactFormat] === "int64" && /^-?\d+$/.test(value) && !fitsInt64(BigInt(value));
  return isLarge ? [{ code: "format", message: 'must match format "int64"' }] : [];
}

function isNumeric(types: ReadonlySet<string>): boolean {
  return types.size > 0 && [...types].every((type) => type === "integer" || type === "number" || type === "null");
}

/** Tells whether a text that JavaScript takes for a number is written as in JSON. */
function isPlain(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text);
}

function fitsInt64(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}
