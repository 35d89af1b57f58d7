import { readFileSync } from "node:fs";
import { createContract, type PlainRequest } from "@certspec/contract";
import type { OpenApiDocument } from "@certspec/mock";
import { expect, test } from "vitest";
import { createEngine, type Engine } from "../../mock/src/engine/create-engine.ts";
import { atlas, clinic } from "../../mock/test/fixtures/atlas.ts";
import { type CorpusRequest, corpus } from "../../mock/test/fixtures/corpus.ts";
import { registry } from "../../mock/test/registry.ts";
import { rightRequests } from "./corpus/right-requests.ts";
import { wrongRequests } from "./corpus/wrong-requests.ts";
import { forum, ledger, media } from "./fixtures/outsiders.ts";
import { shop } from "./fixtures/shop.ts";

// The mock and the checker judge the same requests. docs/contract-testing.md lists where they differ on purpose.

const provider = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../${name}/src/generated/openapi.json`, import.meta.url), "utf8"));
const documents: Readonly<Record<string, object>> = {
  ...{ forum, media, ledger, shop, atlas, clinic, registry },
  ...{ cloudflare: provider("cloudflare"), infisical: provider("infisical"), numeral: provider("numeral") },
};

const page = readFileSync(new URL("../../../docs/contract-testing.md", import.meta.url), "utf8");
const [, section = ""] = page.split("## Where the mock differs");
const listed = (section.split("\n## ")[0] ?? "")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .flatMap((line) => [...(line.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code));

interface Judged {
  what: string;
  document: string;
  request: PlainRequest;
}

const judged: Judged[] = [
  ...[...rightRequests, ...wrongRequests].map(([title, document, message]): Judged => {
    const { answer: _, intended: __, operationId: ___, secrets: ____, ...request } = message;
    return { what: `${document}: ${title}`, document, request: { method: "GET", url: "", headers: {}, ...request } };
  }),
  ...corpus.map((each): Judged => ({ ...each, request: plainRequest(each) })),
];

test("mock and checker agree on every request of both corpora, but where the page says otherwise", async () => {
  const named = Object.entries(documents) as [string, OpenApiDocument][];
  const engine = await createEngine(named, { maxBodyBytes: 1_000_000 });
  const contracts = new Map(named.map(([name, document]) => [name, createContract(document)]));
  const used = new Set<string>();
  const disagreements: string[] = [];
  for (const { what, document, request } of judged) {
    const found = (await contracts.get(document)?.checkRequest(request)) ?? [];
    const { violations } = await engine.answer(document, receivedRequest(request));
    const byMock = violations.flatMap(({ on, location, code }) =>
      on === "request" ? [[...location, code].join(" ")] : [],
    );
    const byChecker = found.map(({ code, received }) => (received.startsWith("HEAD ") ? `${code} of HEAD` : code));
    if (byMock.length > 0 === byChecker.length > 0) continue;
    for (const code of [...byMock, ...byChecker]) {
      used.add(code);
      if (!listed.includes(code)) disagreements.push(`${what}: ${code}`);
    }
  }

  expect(disagreements).toEqual([]);
  expect(judged.length).toBeGreaterThan(400);
  expect(listed.filter((code) => !used.has(code))).toEqual([]);
});

/** A request of the mock's corpus for the checker; a client that holds its credentials sends them where they are asked for. */
function plainRequest({ document, request, headers = {}, body = "" }: CorpusRequest): PlainRequest {
  const [method = "", target = ""] = request.split(" ");
  const { servers = [] } = (documents[document] ?? {}) as OpenApiDocument;
  const base = new URL(servers[0]?.url ?? "/", "https://any.example").pathname.replace(/\/$/, "");
  const isSecured = JSON.stringify(documents[document]).includes('"securitySchemes"');
  const all = { ...(isSecured && { authorization: "Bearer geheimnis" }), ...headers };
  return {
    method,
    url: target.startsWith("/") ? base + target : target,
    headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "")),
    ...(body !== "" && { body: new Uint8Array(Buffer.from(body, "latin1")) }),
  };
}

/** The same request as the mock's server receives it. */
function receivedRequest({ method, url, headers = {}, body = "" }: PlainRequest): Parameters<Engine["answer"]>[1] {
  const entries = Object.entries(headers as Record<string, string | readonly string[]>);
  return {
    method,
    origin: "http://127.0.0.1",
    path: url.replace(/^https?:\/\/[^/]*/i, ""),
    headers: Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), [value].flat().join(", ")])),
    bytes: typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body as Uint8Array),
  };
}
