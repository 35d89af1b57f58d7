import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { stringify } from "yaml";

/** A server that plays upstream: what it answers, by path, and what it was asked. */
export interface Upstream {
  url: string;
  /** Texts by path; a number is an answer without a body, "silence" no answer at all. */
  files: Record<string, string | number>;
  asked: string[];
}

/** Start a server on the loopback interface, until the test ends. */
export async function startUpstream(files: Upstream["files"] = {}): Promise<Upstream> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const file = upstream.files[request.url ?? ""] ?? 404;
    const condition = request.headers["if-none-match"];
    asked.push(`${request.url}${condition ? ` if-none-match ${condition}` : ""}`);
    if (file === "silence") return;
    if (typeof file === "number") {
      response.writeHead(file).end();
      return;
    }
    const etag = `"${Buffer.from(file).toString("base64url").slice(-12)}${file.length}"`;
    if (condition === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const upstream: Upstream = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, files, asked };
  return upstream;
}

/** The Markdown twin of a documentation page. */
export function pageOf(document: object, request: string): string {
  return `# A page\n\n## OpenAPI\n\n\`\`\`\`yaml ${request}\n${stringify(document)}\`\`\`\`\n\nMore.\n`;
}
