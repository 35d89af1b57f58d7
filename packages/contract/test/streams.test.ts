import { startMock } from "@certspec/mock";
import type { Document } from "@certspec/openapi";
import { expect, test } from "vitest";
import { createContract } from "../src/checker/create-contract.ts";
import { contractCases } from "../src/suite/contract-cases.ts";
import { faultPlays } from "../src/suite/fault-cases/fault-plays.ts";
import { runFaults } from "../src/suite/fault-cases/run-faults.ts";
import { diagnosticsAbout } from "./case-diagnostics.ts";

const thing = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };

/** A document of one stream. */
function streaming(mediaType: string, schema: object, example?: unknown): Document {
  const content = { [mediaType]: { schema, ...(example !== undefined && { example }) } };
  const responses = { 200: { description: "", content }, 204: { description: "" } };
  return {
    openapi: "3.1.0",
    info: { title: "Streams", version: "1" },
    paths: { "/things": { get: { operationId: "things_watch", responses } } },
  } as Document;
}

type Read = (response: Response) => AsyncIterable<unknown>;

interface CallOptions {
  headers?: Record<string, string>;
  timeoutMs?: number;
}

/** A client of the stream, which reads the items of a response as a test says. */
function clientOf(mediaType: string, read: Read) {
  return ({ baseUrl, fetch = globalThis.fetch }: { baseUrl: string; fetch?: typeof globalThis.fetch }): object => ({
    things: {
      watch: (_: object, { headers, timeoutMs }: CallOptions) => {
        const opened = (async () => {
          try {
            const response = await fetch(`${baseUrl}/things`, {
              headers: { accept: mediaType, ...headers },
              ...(timeoutMs !== undefined && { signal: AbortSignal.timeout(timeoutMs) }),
            });
            if (!response.ok) throw failureOf(`status ${response.status}`, response.status);
            if (response.status !== 204 && !response.headers.get("content-type")?.startsWith(mediaType))
              throw failureOf("another media type");
            return { data: read(response), response };
          } catch (error) {
            throw error instanceof StreamError ? error : failureOf((error as Error).message);
          }
        })();
        const promise = opened.then(({ data }) => data);
        promise.catch(() => undefined);
        return Object.assign(promise, {
          safe: () =>
            opened.then(
              ({ data, response }) => ({ ok: true, status: response.status, data, response }),
              (error) => ({ ok: false, status: error.status, error }),
            ),
        });
      },
    },
  });
}

class StreamError extends Error {
  override name = "StreamError";
  operation = "things_watch";
  status: number | undefined;
}

function failureOf(message: string, status?: number): StreamError {
  return Object.assign(new StreamError(message), { status });
}

/** Reads a body to its end, and its items from the text. */
function reading(itemsIn: (text: string) => unknown[]): Read {
  return async function* read(response) {
    const text = await response.text().catch((error: Error) => {
      throw failureOf(error.message);
    });
    try {
      yield* itemsIn(text);
    } catch (error) {
      throw error instanceof SyntaxError ? failureOf("malformed") : error;
    }
  };
}

const eventsIn = (text: string): unknown[] => {
  if (text && !text.endsWith("\n\n")) throw failureOf("cut short");
  const blocks = text.split("\n\n").filter(Boolean);
  return blocks.map((block) => ({ event: "message", data: JSON.parse(block.replace(/^data: /gm, "")) }));
};
const linesIn = (text: string): unknown[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test("a client that iterates over events or lines as they are documented gives no diagnostic", async () => {
  const events = streaming("text/event-stream", thing, { id: 1 });
  const lines = streaming("application/x-ndjson", thing, { id: 1 });

  expect(await diagnosticsAbout(events, clientOf("text/event-stream", reading(eventsIn)) as never)).toEqual([]);
  expect(await diagnosticsAbout(lines, clientOf("application/x-ndjson", reading(linesIn)) as never)).toEqual([]);
});

test.each<[string, Read, string]>([
  ["drops items", reading(() => []), 'data: expected [{"id":1}], received []'],
  ["repeats items", reading((text) => [...eventsIn(text), ...eventsIn(text)]), "data: expected"],
  ["does not parse data", reading((text) => [{ data: text }]), "data: expected"],
  [
    "yields the data itself",
    reading((text) => eventsIn(text).map((event) => (event as { data: unknown }).data)),
    "data",
  ],
  [
    "fails on the way",
    reading(() => {
      throw failureOf("no");
    }),
    "ok: expected true, received false",
  ],
  ["does not iterate", (response) => response as never, "data: expected"],
])("a client of events that %s is found", async (_, read, found) => {
  const document = streaming("text/event-stream", thing, { id: 1 });

  const diagnostics = await diagnosticsAbout(document, clientOf("text/event-stream", read) as never);

  expect(diagnostics.join("\n")).toContain(found);
});

test("a stream that breaks on the way must end in an error of the client", async () => {
  const document = streaming("text/event-stream", thing, { id: 1 });
  const [contractCase] = contractCases(document);
  if (!contractCase) throw new Error("the document has no case");
  const mock = await startMock(document as never);
  try {
    const faultsOf = (read: Read) =>
      runFaults(contractCase, { document, mock, createClient: clientOf("text/event-stream", read) as never });
    const lenient = reading((text) => (text.endsWith("\n\n") ? eventsIn(text) : []));

    expect(faultPlays(document, contractCase.operation).map(({ name }) => name)).toContain("a truncated body");
    expect(await faultsOf(reading(eventsIn))).toEqual([]);
    expect((await faultsOf(lenient)).map(({ place }) => place)).toContain("a body that is not JSON");
  } finally {
    await mock.close();
  }
});

async function codesOf(document: Document, mediaType: string, body: string): Promise<string[]> {
  const contract = createContract(document, { baseUrl: "https://a.test" });
  const found = await contract.checkResponse(
    { method: "GET", url: "https://a.test/things", headers: {} },
    { status: 200, headers: { "content-type": mediaType }, body },
  );
  return found.map(({ code }) => code);
}

test.each<[string, string, string[]]>([
  ["text/event-stream", ': hi\nid: 1\ndata: {"id":\ndata: 1}\n\nevent: x\n\ndata:{"id":2}\r\n\r\n', []],
  ["text/event-stream", 'data: {"id":1}\n\ndata: {"id":"2"}\n\n', ["RES-BODY-INVALID"]],
  ["text/event-stream", "data: {}\n\ndata: [\n\n", ["RES-BODY-INVALID", "RES-BODY-SYNTAX"]],
  ["text/event-stream", 'data: {"id":1}\n', ["RES-BODY-SYNTAX"]],
  ["text/event-stream", 'data: {"id":1}', ["RES-BODY-SYNTAX"]],
  ["text/event-stream", 'data: {"id":1}\n\n: bye', []],
  ["application/x-ndjson", '{"id":1}\n\n{"id":2}', []],
  ["application/x-ndjson", '{"id":1}\n{"id":"2"}\n', ["RES-BODY-INVALID"]],
  ["application/x-ndjson", '{"id":1}\n{"id":\n', ["RES-BODY-SYNTAX"]],
  ["application/json-seq", '\x1e{\n"id":1}\n\x1e{"id":2}\n', []],
  ["application/json-seq", '\x1e{"id":1}\n\x1e{"id":true}\n', ["RES-BODY-INVALID"]],
])("the items of %s are checked by their schema: %j", async (mediaType, body, codes) => {
  expect(await codesOf(streaming(mediaType, thing), mediaType, body)).toEqual(codes);
});

test("events whose schema is a string are checked as texts", async () => {
  const texts = streaming("text/event-stream", { type: "string", maxLength: 3 });

  expect(await codesOf(texts, "text/event-stream", "data: a\ndata: b\n\n")).toEqual([]);
  expect(await codesOf(texts, "text/event-stream", "data: abcd\n\n")).toEqual(["RES-BODY-INVALID"]);
});
