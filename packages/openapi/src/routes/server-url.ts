import type { Server } from "../document.ts";

/** The URL of a server with the defaults of its variables; `otherwise` gives the text of one that has none. */
export function serverUrl({ url, variables = {} }: Server, otherwise: (name: string) => string): string {
  return url.replace(/\{([^}]+)\}/g, (_, name: string) => variables[name]?.default ?? otherwise(name));
}

/** The path of a server's URL, without a slash at its end; undefined where it is not a URL. */
export function basePathOf(url: string): string | undefined {
  // A relative one is below where the document is served.
  if (!URL.canParse(url, "http://localhost")) return undefined;
  return new URL(url, "http://localhost").pathname.replace(/\/+$/, "");
}
