import { createMockFetch, type OpenApiDocument } from "@certspec/mock";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { codeBlocks } from "../../test/docs/code-blocks.ts";
import { compile } from "../../test/types/compile.ts";
import { frontPageFile } from "../src/pages/front-page.ts";
import { credentialsOfOperation } from "../src/providers/credentials-of-operation.ts";
import { readSiteProviders, root } from "../src/site/read-site.ts";
import { createSampleFolder } from "./helpers/sample-folder.ts";

const providers = await readSiteProviders();
const packages = Object.fromEntries(
  providers.map(({ provider: { name, packageName } }) => [packageName, `packages/${name}`]),
);
const folder = createSampleFolder("front-page", { ...packages, "@certspec/mock": "packages/mock" });
const examples = codeBlocks(root, frontPageFile).map(({ line, code }) => ({
  line,
  code,
  file: folder.write(`line-${line}`, code),
}));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

afterAll(() => folder.remove());

test("the front page has three examples, which compile", async () => {
  expect(examples).toHaveLength(3);

  const compilerOptions = {
    customConditions: ["@certspec/source"],
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    types: ["node"],
  };
  const options = { compiler: "7.0", resolution: "nodenext", compilerOptions } as const;
  expect(await compile({ ...options, include: [folder.path] })).toBe("");
});

for (const { line, code, file } of examples) {
  test(`the example of the front page in line ${line} runs, and prints`, async () => {
    const used = providers.filter(({ provider }) => code.includes(`"${provider.packageName}"`));
    const mock = await createMockFetch(
      Object.fromEntries(used.map(({ provider }) => [provider.name, provider.document as unknown as OpenApiDocument])),
    );
    vi.stubGlobal("fetch", mock);
    const ways = used.flatMap(({ provider }) =>
      provider.operations.flatMap((each) => credentialsOfOperation(each)[0] ?? []),
    );
    for (const { env } of ways) if (env) vi.stubEnv(env, "any");
    const log = vi.spyOn(console, "log").mockReturnValue();

    await import(file);

    expect(log).toHaveBeenCalled();
    expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
    if (code.includes("items: 120")) expect(log).toHaveBeenLastCalledWith(120, 3);
  });
}
