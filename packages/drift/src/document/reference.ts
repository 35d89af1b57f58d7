import type { JsonObject } from "./json.ts";

/** Whether an object refers elsewhere; a dynamic reference leads to its anchor, which nothing replaces in one document. */
export function isReference(value: JsonObject): boolean {
  return typeof value.$ref === "string" || typeof value.$dynamicRef === "string";
}

/** What an object that refers elsewhere refers to. */
export function targetOf({ $ref, $dynamicRef }: JsonObject): string {
  return String(typeof $ref === "string" ? $ref : $dynamicRef);
}
