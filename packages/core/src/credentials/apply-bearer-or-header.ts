import type { Scheme } from "../table.ts";

/** Puts a secret into a request, where its scheme says. */
export type CredentialWriter = (request: { url: string; headers: Headers }, scheme: Scheme, value: string) => void;

/** Carry a secret as a bearer token or in a header of its own. */
export const applyBearerOrHeader: CredentialWriter = ({ headers }, { in: place, name = "authorization" }, value) =>
  headers.set(name, place === "bearer" ? `Bearer ${value}` : value);
