import { readFileSync } from "node:fs";
import { createMockFetch, type MockFetch, type OpenApiDocument, type ResponseOptions } from "@certspec/mock";
import { parse } from "yaml";

/** A document with every kind of collection, page and state. */
export const registry: OpenApiDocument = parse(
  readFileSync(new URL("fixtures/registry.yaml", import.meta.url), "utf8"),
  { merge: true },
);

/** A body that a test takes apart as it likes. */
export type Parsed = ReturnType<typeof JSON.parse>;

/** Calls a mock of a document: `GET /zones/z/keys`, and a body to be sent as JSON. */
export interface Caller {
  (request: string, body?: unknown, headers?: Record<string, string>): Promise<{ status: number; body: Parsed }>;
  mock: MockFetch;
}

/** Create a caller of the registry's mock. */
export async function callRegistry(options: ResponseOptions = {}): Promise<Caller> {
  const mock = await createMockFetch(registry, options);
  const call = async (
    request: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Parsed }> => {
    const [method = "", path = ""] = request.split(" ");
    const type = method === "PATCH" ? "application/merge-patch+json" : "application/json";
    const response = await mock(`https://api.example.com/v1${path}`, {
      method,
      headers: { ...(body !== undefined && { "content-type": type }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
  return Object.assign(call, { mock });
}
