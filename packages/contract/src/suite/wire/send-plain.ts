import { request as open } from "node:http";
import type { PlainRequest } from "../../checker/message/request-message.ts";
import type { PlainResponse } from "../../checker/message/response-message.ts";

/** Milliseconds that an exchange may take. */
const timeoutMs = 20_000;

/** Sends a request exactly as it is written, which `fetch` would not, and reads the whole response. */
export function sendPlain({ method, url, headers, body }: PlainRequest): Promise<PlainResponse & { status: number }> {
  return new Promise((resolve, reject) => {
    const lines = (headers as readonly (readonly [string, string])[]).flat();
    const bytes = body as Uint8Array | undefined;
    const length = bytes ? ["content-length", String(bytes.length)] : [];
    const { host } = new URL(url);
    const target = url.slice(url.indexOf(host) + host.length) || "/";
    const { hostname, port } = new URL(url);
    const options = { method, hostname, port, path: target, headers: ["host", host, ...lines, ...length] };
    const call = open({ ...options, signal: AbortSignal.timeout(timeoutMs) }, async (response) => {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        const raw = response.rawHeaders;
        const pairs = raw.flatMap((name, index): [string, string][] =>
          index % 2 ? [] : [[name.toLowerCase(), raw[index + 1] ?? ""]],
        );
        const hasOwn = pairs.filter(([name]) => !hopByHop.has(name));
        resolve({ status: response.statusCode ?? 0, headers: hasOwn, body: new Uint8Array(Buffer.concat(chunks)) });
      } catch (error) {
        reject(error);
      }
    });
    call.on("error", reject);
    call.end(bytes);
  });
}

/** Headers of the connection, which say nothing of the response. */
const hopByHop: ReadonlySet<string> = new Set(["connection", "keep-alive", "transfer-encoding", "date"]);
