import { InvalidRequest } from "../errors/invalid-request.ts";
import type { Field, Operation } from "../table.ts";
import { isJson } from "./media-type.ts";
import { serializeStyled } from "./serialize-parameter.ts";
import { textOf } from "./text-of.ts";

/**
 * Serializes a URL-encoded form. Unless a field has a style, a list becomes a field for each item, and an object becomes JSON.
 * @throws {InvalidRequest} for a value that a field cannot represent.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-the-x-www-form-urlencoded-media-type
 */
export function serializeForm(value: unknown, fields: NonNullable<Operation["fields"]>): string {
  if (typeof value !== "object" || value === null) throw new InvalidRequest("A form must be an object.");
  if (value instanceof URLSearchParams) return value.toString();
  return Object.entries(value)
    .flatMap(([name, item]) => fieldOf(name, item, Object.hasOwn(fields, name) ? fields[name] : undefined) ?? [])
    .join("&");
}

function fieldOf(name: string, value: unknown, { type = "", style, explode }: Field = {}): string | undefined {
  if (value === undefined) return undefined;
  const chosen = style ?? "form";
  const isStyled = style !== undefined || explode !== undefined;
  return serializeStyled(isStyled ? value : flat(value, isJson(type)), {
    name,
    style: chosen,
    explode: explode ?? chosen === "form",
    encode: (text) => encode(text),
  });
}

function flat(value: unknown, isWhole: boolean): unknown {
  if (Array.isArray(value) && !isWhole) return value.map((item) => flat(item, false));
  const isText = typeof value !== "object" || value === null || value instanceof Date || value instanceof URL;
  return isText && !isWhole ? textOf(value) : JSON.stringify(value);
}

/** Encodes a text as browsers do in forms: a space becomes a plus. */
function encode(text: string): string {
  // `URLSearchParams` would replace it by another character.
  if (/\p{Surrogate}/u.test(text)) throw new InvalidRequest("It contains an unpaired surrogate.");
  return new URLSearchParams([["", text]]).toString().slice(1);
}
