import type { Scheme } from "../table.ts";

/** Adds a secret to a request, where its scheme says. */
export type CredentialWriter = (request: { url: string; headers: Headers }, scheme: Scheme, value: string) => void;

/** Adds a secret as a bearer token or as a separate header. */
export const applyBearerOrHeader: CredentialWriter = ({ headers }, { in: place, name = "authorization" }, value) =>
  headers.set(name, place === "bearer" ? `Bearer ${value}` : value);
