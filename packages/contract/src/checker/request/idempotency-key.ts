import type { Parameter } from "@certspec/openapi";

/** A client makes up the key of a call whose caller gives none, so that it can repeat the call. */
export function isIdempotencyKey({ in: place, name }: Parameter): boolean {
  return place === "header" && name.toLowerCase() === "idempotency-key";
}
