import { type Document, escapePattern, type PathItem, type Server } from "@certspec/openapi";
import type { Operation } from "../operations-of.ts";
import { resolveReference } from "../resolve-reference.ts";

/** A server as a pattern for the start of a URL. */
export interface Base {
  /** Matches the origin; nothing where the server's URL has none. */
  origin: RegExp | undefined;
  /** Matches a path that begins with the base path. */
  path: RegExp;
  url: string;
}

/** The bases of an operation: the given one, else its own servers, its path's, or the document's. */
export function basesOf(document: Document, operation: Operation, baseUrl: string | undefined): Base[] {
  if (baseUrl !== undefined) return [baseFrom({ url: baseUrl })];
  const item: PathItem | undefined = document.paths?.[operation.path];
  const ofPath = item && (resolveReference(document, item).servers as readonly Server[] | undefined);
  const servers = operation.object.servers ?? ofPath ?? document.servers ?? [];
  return (servers.length ? servers : [{ url: "/" }]).map(baseFrom);
}

function baseFrom({ url, variables = {} }: Server): Base {
  const [, origin, path = ""] = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(url) ?? [];
  const pattern = (text: string): string =>
    text
      .split(/(\{[^}]+\})/)
      .map((part) => (part.startsWith("{") ? variable(variables[part.slice(1, -1)]) : escapePattern(part)))
      .join("");
  return {
    origin: origin === undefined ? undefined : new RegExp(`^${pattern(origin.toLowerCase())}$`),
    path: new RegExp(`^${pattern(path.replace(/\/$/, ""))}(?=/|$)`),
    url,
  };
}

function variable({ enum: values }: { enum?: readonly string[] } = {}): string {
  return values?.length ? `(?:${values.map(escapePattern).join("|")})` : "[^/]+";
}
