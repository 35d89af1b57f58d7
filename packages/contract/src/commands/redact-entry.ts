import { type Document, isHiddenIn } from "@certspec/openapi";
import { type HeadersLike, headerLines } from "../checker/message/header-lines.ts";
import { resolveReference } from "../checker/resolve-reference.ts";
import { carriedBy } from "../checker/security/carried.ts";
import type { WrittenCall } from "../suite/wire/write-call.ts";
import type { ReceivedResponse } from "./exchange.ts";
import type { HarEntry } from "./har.ts";

// As a token and a cookie may be written, so that what was kept can still be checked.
const hidden = "left-out";
const alwaysSecret = new Set(["authorization", "proxy-authorization", "cookie", "set-cookie"]);

/** An exchange for a HAR file, without credentials, cookies, and what the document marks as sensitive; status 0 without a response. */
export function redactEntry(
  document: Document,
  { request, response }: { request: WrittenCall; response?: ReceivedResponse | undefined },
): HarEntry {
  const places = carriedBy(document);
  const isSecret = (name: string): boolean => alwaysSecret.has(name) || places.has(`header ${name}`);
  const lines = (headers: HeadersLike): { name: string; value: string }[] =>
    headerLines(headers).map(([name, value]) => ({
      name,
      value: isSecret(name) ? shapeOnly(name, value) : withoutSent(value),
    }));
  const url = new URL(request.url);
  const sent = [
    ...headerLines(request.headers).flatMap(([name, value]) => (isSecret(name) ? secretsOf(name, value) : [])),
    ...[...url.searchParams].flatMap(([name, value]) => (places.has(`query ${name}`) ? [value] : [])),
  ].filter((secret) => secret.length >= 4 && !/^(?:bearer|basic|digest)$/i.test(secret));
  /** Servers like to repeat what they were sent. */
  const withoutSent = (text: string): string => sent.reduce((left, secret) => left.replaceAll(secret, hidden), text);
  for (const name of [...url.searchParams.keys()]) if (places.has(`query ${name}`)) url.searchParams.set(name, hidden);
  const names = sensitiveNames(document);
  const textOf = (bytes: Uint8Array): string => withoutSent(withoutSecrets(new TextDecoder().decode(bytes), names));
  const typeOf = (headers: HeadersLike): string =>
    headerLines(headers).find(([name]) => name === "content-type")?.[1] ?? "";
  const { method, headers, body } = request;
  return {
    request: {
      method,
      url: url.href,
      headers: lines(headers),
      ...(body && { postData: { mimeType: typeOf(headers), text: textOf(body) } }),
    },
    response: {
      status: response?.status ?? 0,
      headers: lines(response?.headers ?? []),
      content: response ? { mimeType: typeOf(response.headers), text: textOf(response.body) } : {},
    },
  };
}

function secretsOf(name: string, value: string): string[] {
  if (name === "cookie") return [...value.matchAll(/=([^;]*)/g)].map(([, secret = ""]) => secret);
  return [value, ...value.split(" ")];
}

/** Returns a secret header without its secrets: the scheme, or the names of the cookies. */
function shapeOnly(name: string, value: string): string {
  if (name === "cookie") return value.replaceAll(/=[^;]*/g, `=${hidden}`);
  if (name === "set-cookie") return value.replace(/=[^;]*/, `=${hidden}`);
  const [scheme = "", secret] = value.split(" ");
  // Two words and a colon in base64, or it would be found malformed.
  if (/^basic$/i.test(scheme)) return `${scheme} ${btoa(`${hidden}:${hidden}`)}`;
  return name.endsWith("authorization") && secret !== undefined ? `${scheme} ${hidden}` : hidden;
}

/** Names of properties with `x-sensitive` or `writeOnly`, wherever they are. */
function sensitiveNames(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [name, inner] of Object.entries(node)) {
      const schema = (resolveReference(document, inner) ?? {}) as Record<string, unknown>;
      if (schema["x-sensitive"] === true || isHiddenIn(document, inner, "response")) names.add(name);
      visit(inner);
    }
  };
  visit(document);
  return names;
}

function withoutSecrets(text: string, names: ReadonlySet<string>): string {
  try {
    return JSON.stringify(JSON.parse(text, (name, value: unknown) => (names.has(name) ? hidden : value)));
  } catch {
    // No JSON, so no properties.
    return text;
  }
}
