import type { Scheme } from "../api.ts";

/** Puts a secret into a request, where its scheme says. */
export type SecretCarrier = (request: { url: string; headers: Headers }, scheme: Scheme, value: string) => void;

/** Carry a secret as a bearer token or in a header of its own. */
export const carryPlain: SecretCarrier = ({ headers }, { in: place, name = "authorization" }, value) =>
  headers.set(name, place === "bearer" ? `Bearer ${value}` : value);
