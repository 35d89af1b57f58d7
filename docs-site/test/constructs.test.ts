import { createMockFetch, type OpenApiDocument } from "@certspec/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fixture, generated, generateFixtures } from "../../test/constructs/generate-fixtures.ts";
import { compile } from "../../test/types/compile.ts";
import { operationPage } from "../src/providers/operation-page.ts";
import type { Provider } from "../src/providers/provider.ts";
import { readProvider } from "../src/providers/read-provider.ts";
import { errorSample, typescriptSample } from "../src/samples/typescript-sample.ts";
import type { SiteProvider } from "../src/site/site-pages.ts";
import { curlFlaws } from "./helpers/curl-flaws.ts";
import { createSampleFolder } from "./helpers/sample-folder.ts";

// The specs that hold every construct: styles of parameters, forms and files, alternatives, schemas that contain themselves.
let sites: SiteProvider[] = [];
const folder = createSampleFolder("constructs", {});

beforeAll(async () => {
  const { constructs, older } = await generateFixtures();
  sites = [siteOf("constructs", constructs), siteOf("older", older)];
});

afterAll(() => folder.remove());

test("pages can be made of every construct", async () => {
  for (const { provider, api } of sites) {
    const pages = await Promise.all(provider.operations.map((operation) => operationPage(operation, api)));
    expect(pages.length).toBeGreaterThan(0);
    for (const { body, path } of pages)
      expect(body.replaceAll("ApiPromise<undefined", ""), path).not.toMatch(/undefined|\[object Object\]/);
  }
});

test("samples of every construct compile", async () => {
  const [site] = sites;
  // TypeScript takes no object for one that may have a text under the name `toString`.
  const operations = (site?.provider.operations ?? []).filter(({ id }) => id !== "names_list");
  const names = new Map(operations.map(({ id }, index) => [id, `sample-${index}`]));
  // The fixture has no package of its own: its samples get what such a package would export.
  const header = `import { createClient, createErrorGuard } from "@certspec/core/provider";
import { api } from ${JSON.stringify(`${generated}/operations.ts`)};
import type { OperationErrors, Resources } from ${JSON.stringify(`${generated}/resources.ts`)};
const createConstructs = () => createClient<Resources>(api, {});
const isApiError = createErrorGuard<OperationErrors>(api);
`;
  const withoutImports = (program: string): string => program.replace(/^import [^;]*;\n/gm, "");
  for (const operation of operations) {
    folder.write(`${names.get(operation.id)}`, header + withoutImports(typescriptSample(operation)));
    folder.write(`${names.get(operation.id)}-errors`, header + withoutImports(errorSample(operation)));
  }

  const compilerOptions = {
    customConditions: ["@certspec/source"],
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  };
  expect(await compile({ compiler: "7.0", resolution: "nodenext", compilerOptions, include: [folder.path] })).toBe("");
});

test("samples of every construct for curl are right requests", async () => {
  for (const site of sites) {
    const mock = await createMockFetch(site.provider.document as unknown as OpenApiDocument);
    expect(await curlFlaws(site, mock)).toEqual([]);
  }
});

function siteOf(name: string, { bundle, api }: Fixture): SiteProvider {
  return { provider: readProvider(name, bundle as unknown as Provider["document"]), api };
}
