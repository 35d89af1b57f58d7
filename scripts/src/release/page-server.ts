import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Urls } from "./mocks.ts";

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript" };

export interface PageServer {
  url: string;
  /** The report of the page. */
  outcome: Promise<string>;
  close: () => void;
}

/** Serve a built page, and lead its calls to the mocks, so that they come from where the page does. */
export async function servePage(folder: string, mocks: Urls): Promise<PageServer> {
  let resolve: (line: string) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const outcome = new Promise<string>((...settle) => {
    [resolve, reject] = settle;
  });
  // Whoever waits for the outcome comes later.
  outcome.catch(() => undefined);
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://page.invalid");
    const [, first = "", provider = "", ...rest] = pathname.split("/");
    if (first === "done" || first === "failed") {
      const text = Buffer.concat(await request.toArray()).toString("utf8");
      response.end();
      return first === "done" ? resolve(text) : reject(new Error(text));
    }
    if (first === "mocks") {
      const base = mocks[provider as keyof Urls];
      const headers = Object.entries(request.headers).filter(([name]) => !["host", "connection"].includes(name));
      const answer = await fetch(`${base}/${rest.join("/")}${search}`, {
        headers: headers.map(([name, value]) => [name, String(value)] as [string, string]),
      });
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
      return response.end(Buffer.from(await answer.arrayBuffer()));
    }
    const file = pathname === "/" ? "index.html" : pathname.slice(1);
    const type = types[extname(file)];
    // A browser asks for an icon of its own accord.
    if (!type) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": type }).end(readFileSync(join(folder, file)));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, outcome, close: () => server.close() && server.closeAllConnections() };
}
