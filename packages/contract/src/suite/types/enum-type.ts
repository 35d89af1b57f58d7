import type { Writing } from "./expected-type.ts";
import type { TypedSchema } from "./type-scope.ts";
import { either, literal } from "./type-text.ts";

/** The type of an enum; one of several texts or numbers may grow, so it is open in an answer. */
export function enumType({ enum: values = [], type }: TypedSchema, { direction, isClosed }: Writing): string {
  const known = values.filter((value) => value !== null);
  const isNullable = known.length < values.length || [type].flat().includes("null");
  const kind = typeof known[0];
  const mayGrow =
    known.length > 1 && (kind === "string" || kind === "number") && known.every((value) => typeof value === kind);
  const open = mayGrow && direction === "response" && !isClosed ? [`(${kind} & {})`] : [];
  return either([...known.map(literal), ...open, ...(isNullable ? ["null"] : [])]);
}
