import type { Shape } from "@certspec/openapi/operations";

/** Formats that say which texts are valid: https://spec.openapis.org/registry/format/ without those that only describe. */
const demands = new Set([
  ...[
    "base64url",
    "binary",
    "byte",
    "char",
    "date",
    "date-time",
    "date-time-local",
    "decimal",
    "decimal128",
    "duration",
  ],
  ...["email", "hostname", "http-date", "idn-email", "idn-hostname", "ipv4", "ipv6", "iri", "iri-reference"],
  ...["json-pointer", "media-range", "regex", "relative-json-pointer", "time", "time-local", "uri", "uri-reference"],
  ...["sf-binary", "sf-boolean", "sf-decimal", "sf-integer", "sf-string", "sf-token", "uri-template", "uuid"],
  ...["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double", "double-int"],
  ...["unixtime"],
]);

/** Whether the format of a schema describes values and forbids none: a name that no registry has, or a size that all have. */
export function isHint({ format, types }: Shape): boolean {
  if (format === undefined) return false;
  if (format === "int64") return types?.size === 1 && types.has("integer");
  if (format === "double")
    return types !== undefined && [...types].every((type) => type === "number" || type === "integer");
  return !demands.has(format);
}

/** Formats of numbers by what they hold, the smallest first. */
const sizes = [
  ["int8", "int16", "int32", "int64"],
  ["uint8", "uint16", "uint32", "uint64"],
  ["float", "double"],
];

/** Whether one format of numbers holds more or less than another; undefined for formats that have no order. */
export function sizeOf(before: string | undefined, after: string | undefined): "widened" | "narrowed" | undefined {
  for (const formats of sizes) {
    const [first, second] = [formats.indexOf(before ?? ""), formats.indexOf(after ?? "")];
    if (first >= 0 && second >= 0) return second > first ? "widened" : "narrowed";
  }
  return undefined;
}
