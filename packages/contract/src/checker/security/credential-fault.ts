import type { SecurityScheme } from "@certspec/openapi";
import type { DiagnosticCode } from "../codes/diagnostic-codes.ts";

export interface CredentialFault {
  code: Extract<DiagnosticCode, `SEC-${string}`>;
  expected: string;
}

/** Says what is wrong with how a credential is written, if anything is; any of the schemes of its place will do. */
export function faultOf(schemes: readonly SecurityScheme[], text: string): CredentialFault | undefined {
  const faults = schemes.map((scheme) => faultFor(scheme, text));
  return faults.includes(undefined) ? undefined : faults[0];
}

const unset = new Set(["undefined", "null", "[object object]", "nan"]);

function faultFor({ type, scheme = "bearer" }: SecurityScheme, text: string): CredentialFault | undefined {
  if (type === "apiKey") return secretFault(text.trim(), "the key");
  const [, name = "", secret = ""] = /^(\S*)\s*(.*)$/.exec(text.trim()) ?? [];
  const wanted = type === "http" ? scheme.toLowerCase() : "bearer";
  if (text.trim() === "") return { code: "SEC-EMPTY", expected: `${wanted} and a credential` };
  if (name.toLowerCase() !== wanted) return { code: "SEC-SCHEME", expected: `the scheme ${wanted}` };
  const fault = secretFault(secret.trim(), `a credential after ${wanted}`);
  if (fault) return fault;
  if (wanted === "basic") return isBasic(secret.trim()) ? undefined : malformed("user:password in Base64");
  if (wanted === "digest") return isDigest(secret) ? undefined : malformed(digestFields.join(", "));
  return wanted === "bearer" && !/^[\w.~+/-]+=*$/.test(secret.trim()) ? malformed("a token without spaces") : undefined;
}

function secretFault(secret: string, expected: string): CredentialFault | undefined {
  if (secret === "") return { code: "SEC-EMPTY", expected };
  return unset.has(secret.toLowerCase()) ? malformed(`${expected}, not a variable that was never set`) : undefined;
}

function malformed(expected: string): CredentialFault {
  return { code: "SEC-MALFORMED", expected };
}

/** The fields without which a response to a challenge cannot be verified (RFC 7616, 3.4). */
const digestFields = ["username", "realm", "nonce", "uri", "response"];

function isDigest(text: string): boolean {
  return digestFields.every((name) => new RegExp(`(?:^|[\\s,])${name}\\*?=`, "i").test(text));
}

function isBasic(text: string): boolean {
  return /^[A-Za-z\d+/]+={0,2}$/.test(text) && Buffer.from(text, "base64").toString().includes(":");
}
