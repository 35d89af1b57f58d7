import { createMockFetch, type MockFetch, type OpenApiDocument } from "@certspec/mock/fetch";
import type { RunRequest, RunResult } from "./run-messages.ts";

/** A provider as the worker loads it, when a sample of it is first run. */
export interface RunnableProvider {
  createClient: (options: object) => unknown;
  document: OpenApiDocument;
}

type Call = (parameters: object) => Promise<unknown> & AsyncIterable<unknown>;

const mocks = new Map<string, Promise<MockFetch>>();
const mostItems = 20;

/** Runs the call of a sample with the real client on the mock, in this worker alone. */
export async function runSample(
  request: RunRequest,
  load: (provider: string) => Promise<RunnableProvider>,
): Promise<RunResult> {
  const exchanges: RunResult["exchanges"] = [];
  try {
    const { createClient, document } = await load(request.provider);
    const mock = await mockOf(request.provider, document);
    mock.reset();
    // A failure stays one when the client tries again; a rate limit has passed by then.
    if (request.outcome) mock.preferNext(request.outcome, { times: "code" in request.outcome ? 9 : 1 });
    const credentials = Object.fromEntries(request.credentials.map((name) => [name, madeUp]));
    const client = createClient({ ...credentials, fetch: recorded(mock, exchanges) });
    return { ...(await outputOf(request, client)), exchanges };
  } catch (error) {
    return { printed: errorText(error), failed: true, exchanges };
  }
}

function recorded(mock: MockFetch, exchanges: RunResult["exchanges"]): typeof globalThis.fetch {
  return async (...given) => {
    const sent = new Request(...given);
    const exchange = { request: await requestText(sent.clone()), response: "" };
    exchanges.push(exchange);
    const response = await mock(sent);
    exchange.response = await responseText(response.clone());
    return response;
  };
}

/** The mock demands credentials and accepts any, so no reader has to give theirs. */
const madeUp = "made-up";

function mockOf(provider: string, document: OpenApiDocument): Promise<MockFetch> {
  const mock = mocks.get(provider) ?? createMockFetch(document);
  mocks.set(provider, mock);
  return mock;
}

async function outputOf(request: RunRequest, client: unknown): Promise<Pick<RunResult, "printed" | "failed">> {
  const names = [...request.call];
  const method = names.pop() ?? "";
  const owner = names.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], client);
  const call = (owner as Record<string, Call>)[method] as Call;
  const called = call(withFiles(request));
  if (!request.iterates) return { printed: await shown(await called), failed: false };
  const items: string[] = [];
  for await (const item of called) {
    items.push(await shown(item));
    if (items.length === mostItems) break;
  }
  return { printed: items.join("\n") || "(no items)", failed: false };
}

/** A file is written as its text in the arguments. */
function withFiles({ arguments: given, files }: RunRequest): object {
  const file = (value: unknown): unknown => (Array.isArray(value) ? value.map(file) : new Blob([String(value)]));
  if (files === true) return { ...given, body: file(given.body) };
  if (files.length === 0) return given;
  const fields = Object.entries((given.body ?? {}) as object);
  return {
    ...given,
    body: Object.fromEntries(fields.map(([name, value]) => [name, files.includes(name) ? file(value) : value])),
  };
}

async function shown(value: unknown): Promise<string> {
  if (value instanceof Blob) return value.text();
  return typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? String(value));
}

function errorText(error: unknown): string {
  const { name, message, status, code, requestId, body } = error as Error & Record<string, unknown>;
  const facts = { status, code, requestId, body };
  const text = `${name}: ${message}`;
  return status === undefined ? text : `${text}\n${JSON.stringify(facts, null, 2)}`;
}

async function requestText(request: Request): Promise<string> {
  return [`${request.method} ${request.url}`, headerText(request.headers), bodyText(await request.text())]
    .filter(Boolean)
    .join("\n");
}

async function responseText(response: Response): Promise<string> {
  return [`HTTP ${response.status}`, headerText(response.headers), bodyText(await response.text())]
    .filter(Boolean)
    .join("\n");
}

function headerText(headers: Headers): string {
  return [...headers].map(([name, value]) => `${name}: ${value}`).join("\n");
}

function bodyText(text: string): string {
  if (text === "") return "";
  try {
    return `\n${JSON.stringify(JSON.parse(text), null, 2)}`;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return `\n${text}`;
  }
}
