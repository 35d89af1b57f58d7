import { isObject, type JsonObject } from "../document/json.ts";
import { below } from "../document/pointer.ts";
import type { Reader } from "../document/reader.ts";
import { DriftError } from "../drift-error.ts";
import { exitCodes } from "../exit-codes.ts";

/** A part of an upstream document as it can stand in a spec: without references, and in OpenAPI 3.1's spelling of null. */
export function insideOut(reader: Reader, value: unknown, pointer: string, depth = 0): unknown {
  if (depth > 40)
    throw new DriftError(`${pointer}: this schema contains itself; take it over by hand`, {
      exitCode: exitCodes.notAdopted,
    });
  const found = reader.follow({ value, pointer });
  const inner = (item: unknown, key: string | number) => insideOut(reader, item, below(found.pointer, key), depth + 1);
  if (Array.isArray(found.value)) return found.value.map(inner);
  if (!isObject(found.value)) return found.value;
  return withNullType(Object.fromEntries(Object.entries(found.value).map(([key, item]) => [key, inner(item, key)])));
}

function withNullType({ nullable, ...schema }: JsonObject): JsonObject {
  if (typeof nullable !== "boolean") return nullable === undefined ? schema : { ...schema, nullable };
  return nullable && typeof schema.type === "string" ? { ...schema, type: [schema.type, "null"] } : schema;
}
