import type { Document } from "../document.ts";
import { headerLines } from "../message/header-lines.ts";
import { resolveReference } from "../resolve-reference.ts";
import { carriedBy } from "../security/carried.ts";
import type { HarEntry } from "./har.ts";

const hidden = "(left out)";
const alwaysSecret = new Set(["authorization", "proxy-authorization", "cookie", "set-cookie"]);

/** An exchange for a HAR file, without credentials, cookies, and what the document marks as sensitive. */
export function redactEntry(
  document: Document,
  { request, response, text }: { request: Request; response: Response; text: string },
): HarEntry {
  const places = carriedBy(document);
  const lines = (headers: Headers): { name: string; value: string }[] =>
    headerLines(headers).map(([name, value]) => ({
      name,
      value: alwaysSecret.has(name) || places.has(`header ${name}`) ? hidden : value,
    }));
  const url = new URL(request.url);
  for (const name of [...url.searchParams.keys()]) if (places.has(`query ${name}`)) url.searchParams.set(name, hidden);
  const { method } = request;
  const { status, headers } = response;
  return {
    request: { method, url: url.href, headers: lines(request.headers) },
    response: {
      status,
      headers: lines(headers),
      content: { mimeType: headers.get("content-type") ?? "", text: withoutSecrets(text, sensitiveNames(document)) },
    },
  };
}

/** Names of properties with `x-sensitive` or `writeOnly`, wherever they are. */
function sensitiveNames(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [name, inner] of Object.entries(node)) {
      const schema = (resolveReference(document, inner) ?? {}) as Record<string, unknown>;
      const { "x-sensitive": sensitive, writeOnly } = schema;
      if (sensitive === true || writeOnly === true) names.add(name);
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
