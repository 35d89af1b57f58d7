import { MockError } from "./mock-error.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** The path of a document's first server, without a slash at its end. */
export function basePath({ servers }: OpenApiDocument, label: string): string {
  const server = servers?.[0];
  if (!server) return "";
  const url = server.url.replace(/\{([^}]+)\}/g, (_, variable: string) => {
    const value = server.variables?.[variable]?.default;
    if (value === undefined)
      throw new MockError(
        `${label}: the server ${server.url} has no default for {${variable}}; add one to its variables`,
      );
    return value;
  });
  if (!URL.canParse(url, "http://localhost"))
    throw new MockError(`${label}: the server ${url} is not a URL; correct servers[0].url`);
  return new URL(url, "http://localhost").pathname.replace(/\/+$/, "");
}
