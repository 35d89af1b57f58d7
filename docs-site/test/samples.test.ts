import { createMockFetch, type MockFetch, type OpenApiDocument } from "@certspec/mock";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { compile } from "../../test/types/compile.ts";
import { credentialsOfOperation } from "../src/providers/credentials-of-operation.ts";
import type { DocumentedOperation, Provider } from "../src/providers/provider.ts";
import { openapiFetchSample } from "../src/samples/openapi-fetch-sample.ts";
import { errorSample, sampleFailure, typescriptSample } from "../src/samples/typescript-sample.ts";
import { readSiteProviders } from "../src/site/read-site.ts";
import { curlFlaws } from "./helpers/curl-flaws.ts";
import { createSampleFolder } from "./helpers/sample-folder.ts";

const mocks = new Map<string, Promise<MockFetch>>();
const providers = await readSiteProviders();
const folder = createSampleFolder(
  "providers",
  Object.fromEntries(providers.map(({ provider: { name, packageName } }) => [packageName, `packages/${name}`])),
);
const samples = providers.flatMap(({ provider }) =>
  provider.operations.map((operation) => ({
    operation,
    call: folder.write(`${provider.name}-${operation.id}`, typescriptSample(operation)),
    fetched: folder.write(`${provider.name}-${operation.id}-fetch`, openapiFetchSample(operation)),
    failure: operation.failures.length
      ? folder.write(`${provider.name}-${operation.id}-errors`, errorSample(operation))
      : undefined,
  })),
);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

afterAll(() => folder.remove());

test("every operation of every provider has samples", () => {
  expect(providers.length).toBeGreaterThanOrEqual(3);
  for (const { provider } of providers) {
    expect(samples.filter(({ operation }) => operation.provider === provider)).toHaveLength(provider.operations.length);
    expect(provider.operations.length).toBeGreaterThan(0);
  }
});

test("every sample in TypeScript compiles", async () => {
  const compilerOptions = {
    customConditions: ["@certspec/source"],
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  };
  const options = { compiler: "7.0", resolution: "nodenext", compilerOptions } as const;

  expect(await compile({ ...options, include: [folder.path] })).toBe("");
});

for (const { operation, call, fetched, failure } of samples) {
  const { id, provider, failures } = operation;

  test(`the sample of ${provider.name}'s ${id} runs and prints`, async () => {
    const { mock, log } = await arrange(operation);

    await import(call);

    expect(mock.requests.map(({ operationId }) => operationId)).toContain(id);
    expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(log).toHaveBeenCalled();
  });

  test(`the sample of ${provider.name}'s ${id} for openapi-fetch runs and prints`, async () => {
    const { mock, log } = await arrange(operation);

    await import(fetched);

    expect(mock.requests.map(({ operationId }) => operationId)).toContain(id);
    expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
    expect(log).toHaveBeenCalled();
  });

  if (failure === undefined) continue;
  test(`the sample of ${provider.name}'s ${id} recognises a failure`, async () => {
    const { mock, error } = await arrange(operation);
    const statuses = failures.map(({ status }) => Number(status.replace(/X+$/i, "04")));
    const code = sampleFailure(operation) ?? statuses.find((status) => !Number.isNaN(status)) ?? 404;
    mock.preferNext({ code });

    await import(failure);

    expect(error).toHaveBeenCalledWith(
      code,
      expect.anything(),
      expect.toSatisfy(() => true),
      expect.anything(),
    );
  });
}

for (const site of providers) {
  test(`the samples of ${site.provider.name} for curl are right requests`, async () => {
    expect(await curlFlaws(site, await mockOf(site.provider))).toEqual([]);
  });
}

function mockOf(provider: Provider): Promise<MockFetch> {
  const mock = mocks.get(provider.name) ?? createMockFetch(provider.document as unknown as OpenApiDocument);
  mocks.set(provider.name, mock);
  return mock;
}

/** The provider's mock in place of the network, credentials in the environment, and a silent console. */
async function arrange(operation: DocumentedOperation) {
  const mock = await mockOf(operation.provider);
  mock.reset();
  vi.stubGlobal("fetch", mock);
  for (const { env } of credentialsOfOperation(operation)[0] ?? []) if (env) vi.stubEnv(env, "any");
  const log = vi.spyOn(console, "log").mockReturnValue();
  const error = vi.spyOn(console, "error").mockReturnValue();
  return { mock, log, error };
}
