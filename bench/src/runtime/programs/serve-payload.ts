// `node serve-payload.ts <payload>`: answers every request with the payload, and prints its URL once it listens.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const payload = readFileSync(process.argv[2] ?? "");
const headers = { "content-type": "application/json", "content-length": payload.length };
const server = createServer((_, response) => response.writeHead(200, headers).end(payload));
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
