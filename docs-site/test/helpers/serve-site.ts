import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** A static server as sites are hosted on: folders by their index, `404.html` for what is not there. */
export interface SiteServer {
  url: string;
  close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Serve a built site below a base path, on a free port of the loopback interface. */
export async function serveSite(folder: string, base = "/"): Promise<SiteServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : undefined;
    const file =
      inside === undefined || inside.startsWith("..")
        ? "404.html"
        : join(inside, path.endsWith("/") ? "index.html" : "");
    const found = await readFile(join(folder, file)).catch(() => undefined);
    const type = types[extname(found ? file : "404.html")] ?? "application/octet-stream";
    response.writeHead(found ? 200 : 404, { "content-type": type, "cache-control": "max-age=3600" });
    response.end(found ?? (await readFile(join(folder, "404.html"))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
