import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { stringify } from "yaml";

/** A server that plays upstream: what it answers, by path, and what it was asked. */
export interface Upstream {
  url: string;
  /** Texts by path; a number is an answer without a body, "silence" none at all, "to /path" leads elsewhere. */
  files: Record<string, string | number>;
  /** Media types by path; texts without one say none. */
  types: Record<string, string>;
  asked: string[];
}

/** Starts a server on the loopback interface, until the test ends; with a certificate, it speaks HTTPS. */
export async function startUpstream(tls?: { key: string; cert: string }): Promise<Upstream> {
  const asked: string[] = [];
  const answer: RequestListener = (request, response) => {
    const file = upstream.files[request.url ?? ""] ?? 404;
    const condition = request.headers["if-none-match"];
    asked.push(`${request.url}${condition ? ` if-none-match ${condition}` : ""}`);
    if (file === "silence") return;
    if (typeof file === "number") {
      response.writeHead(file).end();
      return;
    }
    if (file.startsWith("to /")) {
      response.writeHead(302, { location: file.slice(3) }).end();
      return;
    }
    const type = upstream.types[request.url ?? ""];
    const etag = `"${Buffer.from(file).toString("base64url").slice(-12)}${file.length}"`;
    if (condition === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag, ...(type && { "content-type": type }) }).end(file);
  };
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const upstream: Upstream = { url: `${tls ? "https" : "http"}://127.0.0.1:${port}`, files: {}, types: {}, asked };
  return upstream;
}

/** The Markdown twin of a documentation page. */
export function pageOf(document: object, request: string): string {
  return `# A page\n\n## OpenAPI\n\n\`\`\`\`yaml ${request}\n${stringify(document)}\`\`\`\`\n\nMore.\n`;
}
