import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createMockFetch } from "@certspec/mock";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { compile, root } from "../types/compile.ts";
import { type CodeBlock, codeBlocks } from "./code-blocks.ts";
import { programPages } from "./pages.ts";
import { programOf } from "./program-of.ts";

// Each example that names no file is type-checked and run against the mock, as a program of its own.
const providers = ["cloudflare", "infisical", "numeral"];

/** A line of each example that sends nothing; all others send. */
const clientsOnly = [
  "onRetry: ({",
  "token: async () => {",
  "propagation.inject(",
  "auth: { clientId: ",
  "pThrottle({",
  "async fetch(request: Request, env:",
  "Response.json({ name:",
  "classify(before, after)",
  "createContract(document)",
];
const isClientOnly = ({ code }: CodeBlock) => clientsOnly.some((line) => code.includes(line));

/** Where a mock listens that `npx @certspec/mock` starts. */
const mockOrigin = "http://127.0.0.1:4010";

const folder = join(import.meta.dirname, "blocks");
const blocks = programPages.flatMap((page) => codeBlocks(root, page)).filter(({ file }) => file === undefined);
const fileOf = ({ page, line }: CodeBlock) => join(folder, `${page.replaceAll(/[/.]/g, "-")}-${line}.ts`);

const documents = Object.fromEntries(
  providers.map((provider) => [
    provider,
    JSON.parse(readFileSync(join(root, "packages", provider, "src/generated/openapi.json"), "utf8")),
  ]),
);
const mock = await createMockFetch(documents);

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const block of blocks) writeFileSync(fileOf(block), programOf(block));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every page has examples", () => {
  expect(new Set(blocks.map(({ page }) => page))).toEqual(new Set(programPages));
});

test("each line of an example that sends nothing is in one", () => {
  expect(clientsOnly.filter((line) => !blocks.some(({ code }) => code.includes(line)))).toEqual([]);
});

test("every example compiles", async () => {
  const compilerOptions = {
    customConditions: ["@certspec/source"],
    allowImportingTsExtensions: true,
    types: ["node"],
    skipLibCheck: true,
  };
  const options = { compiler: "7.0", resolution: "nodenext", compilerOptions } as const;

  expect(await compile({ ...options, include: [folder] })).toBe("");
});

for (const block of blocks) {
  test(`${block.page}:${block.line} runs`, async () => {
    mock.reset();
    vi.stubGlobal("fetch", fetchOf(block));
    for (const variable of ["CLOUDFLARE_API_TOKEN", "INFISICAL_TOKEN", "NUMERAL_API_KEY"]) vi.stubEnv(variable, "any");
    for (const print of ["log", "warn", "error", "debug"] as const) vi.spyOn(console, print).mockReturnValue();

    await import(fileOf(block));

    expect(mock.requests.length > 0 ? "sends" : "sends nothing").toBe(isClientOnly(block) ? "sends nothing" : "sends");
    const declared = mock.requests.filter(({ operationId }) => operationId);
    expect(declared.flatMap(({ violations }) => violations)).toEqual([]);
  });
}

/** The mock at the addresses of all three providers and at that of the example, with a response for the paths that no spec declares. */
function fetchOf({ code }: CodeBlock): (...given: Parameters<typeof mock>) => Promise<Response> {
  const [, provider = ""] = /"@certspec\/(\w+)"/.exec(code) ?? [];
  const [server] = documents[provider]?.servers ?? [];
  return async (...given) => {
    // Where the example of a download leads to.
    if (`${given[0]}`.startsWith("https://files.example.com/")) return new Response("%PDF-1.7");
    const [input, init] = given;
    const isText = typeof input === "string";
    const response = await mock(isText ? input.replace(mockOrigin, () => new URL(server.url).origin) : input, init);
    const isDeclared = mock.requests.at(-1)?.operationId !== undefined;
    return isDeclared ? response : Response.json({ success: true, result: [], accessToken: "any", expiresIn: 60 });
  };
}
