import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnosticCodes } from "@certspec/contract/checker";
import type { Document } from "@certspec/openapi";
import { expect, test } from "vitest";
import { operationPage } from "../src/providers/operation-page.ts";
import { readProvider } from "../src/providers/read-provider.ts";
import { pagePath } from "../src/repository/page-path.ts";
import { openRepository, type Repository } from "../src/repository/repository.ts";
import { repositoryPage } from "../src/repository/repository-page.ts";
import { readSiteProviders, root } from "../src/site/read-site.ts";
import { sitePages } from "../src/site/site-pages.ts";

const repository = openRepository(root);
const providers = await readSiteProviders();
const pages = await sitePages(repository, providers);
const pageAt = (path: string) => pages.find((page) => page.path === path);

test("every operation has a page, and the same name of two providers has two", () => {
  for (const { provider } of providers) {
    for (const { id } of provider.operations) expect(pageAt(`providers/${provider.name}/${id}`)).toBeDefined();
  }
  expect(pageAt("providers/infisical/certificateRequests_get")).toMatchObject({ context: "Infisical" });
  expect(pageAt("providers/numeral/certificateRequests_get")).toMatchObject({ context: "Numeral" });
});

test("no two pages have the same title in the window", () => {
  const titles = pages.map(({ title, context }) => `${title} ${context}`);

  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("every page says in a sentence what it is", () => {
  for (const { path, description, title } of pages) {
    expect(description.length, path).toBeGreaterThan(20);
    expect(description.length, path).toBeLessThanOrEqual(160);
    expect(title, path).not.toBe("");
  }
});

test("the page of an operation has what its spec says", () => {
  const { body = "" } = pageAt("providers/cloudflare/clientCertificates_list") ?? {};

  expect(body.match(/^##+ .+$/gm)).toEqual([
    ...["## Example", "## Permissions", "## Parameters", "## Responses", "### 200"],
    ...["## Errors", "### 4XX", "## Facts", "## Signature"],
  ]);
  expect(body).toContain("cloudflare.clientCertificates.list(\n  params: ClientCertificatesListParams,");
  expect(body).toContain("<code>pending&#95;revocation</code>");
  expect(body).toContain("Default: <code>20</code>. At least <code>5</code>. At most <code>50</code>.");
  expect(body).toContain("permission &quot;SSL and Certificates Read&quot;");
});

test("every diagnostic has a section, and the table of all leads to it", () => {
  const { body: table = "" } = pageAt("guides/diagnostics") ?? {};
  for (const code of Object.keys(diagnosticCodes)) {
    const family = code.split("-")[0]?.toLowerCase();
    expect(pageAt(`diagnostics/${family}`)?.body).toContain(`## ${code}\n`);
    expect(table).toContain(`[\`${code}\`](/diagnostics/${family}/#${code.toLowerCase()})`);
  }
});

test("every lint rule has a section with messages that a test expects", () => {
  const { body = "" } = pageAt("lint-rules") ?? {};
  const rules = [...repository.read("redocly-rules.yaml").matchAll(/certspec\/([\w-]+): /g)].map(([, name]) => name);

  expect(rules.length).toBeGreaterThan(10);
  for (const rule of rules) expect(body).toContain(`## certspec/${rule}\n`);
  expect(body.match(/It says, for example/g)?.length).toBeGreaterThan(rules.length / 2);
});

test("every rule of drift is on its page", () => {
  const { body = "" } = pageAt("guides/drift") ?? {};

  expect(body).toContain("| `operation-removed` |");
});

test("every file of docs/ has a page with its own words", () => {
  const files = repository.find("docs/**/*.md");

  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const [last = ""] = repository.read(file).trim().split("\n").slice(-1);
    const page = pageAt(pagePath(file, repository.providers) ?? "none");
    expect(page?.body, file).toContain(last.replace(/\[.*|^\| `[A-Z].*/, ""));
  }
});

test("a changeset waits in the changelog until it is released", () => {
  const [file] = repository.find(".changeset/*-*.md");
  const text =
    repository
      .read(file ?? "")
      .split("---\n")[2]
      ?.trim()
      .split("\n")[0] ?? "none";

  expect(pageAt("changelogs")?.body).toContain(text);
});

test("refuses a page whose link leads nowhere, and one without a heading", () => {
  expect(() => repositoryPage(withFile("docs/a.md", "# A\n\n[b](b.md)\n"), "docs/a.md")).toThrow(
    "docs/a.md: the link to b.md leads nowhere",
  );
  expect(() => repositoryPage(withFile("docs/a.md", "A\n"), "docs/a.md")).toThrow("docs/a.md: a page needs a heading");
});

test("refuses two pages with one path", async () => {
  await expect(sitePages(repository, [...providers, ...providers.slice(0, 1)])).rejects.toThrow(
    /^two pages of the site have the path \/providers\/cloudflare\/$/,
  );
});

test("the front page makes the comparison of the README, and misses it aloud", async () => {
  expect(pageAt("")?.body).toContain("## Why not the official SDK?\n\nUse Cloudflare's own");

  const without = {
    ...repository,
    read: (file: string) => (file === "README.md" ? "# Certspec\n" : repository.read(file)),
  };
  await expect(sitePages(without, providers)).rejects.toThrow("README.md: the front page shows its section");
});

test("refuses an operation whose page would be outside of the site", async () => {
  const [site] = providers;
  const [operation] = site?.provider.operations ?? [];
  if (!site || !operation) throw new Error("there are no operations");
  const provider = { ...site.provider, name: "acme" };
  provider.operations = [{ ...operation, provider, id: "../../things_get" }];

  await expect(sitePages(repository, [{ ...site, provider }])).rejects.toThrow("is not the path of a page");
});

test("a provider without a README has a page too, and a name that is no word of TypeScript does no harm", async () => {
  const [site] = providers;
  if (!site) throw new Error("there are no providers");
  const provider = readProvider("acme-tax", site.provider.document);
  const made = await sitePages({ ...repository, find: () => [] }, [{ provider, api: site.api }]);

  expect(made.find(({ path }) => path === "providers/acme-tax")?.body).toContain("npm install @certspec/acme-tax");
  const { body } = made.find(({ path }) => path === `providers/acme-tax/${provider.operations[0]?.id}`) ?? {};
  expect(body).toContain('import { createAcmeTax } from "@certspec/acme-tax";');
  expect(body).toContain("const acmeTax = createAcmeTax();");
});

test("names the operation whose example no client sends", async () => {
  const [site] = providers.filter(({ provider }) => provider.name === "numeral");
  const document = structuredClone(site?.provider.document) as Document;
  const parameter = document.components?.parameters?.request_id as { example: unknown };
  parameter.example = "";
  const operation = readProvider("numeral", document).operations.find(({ id }) => id === "certificateRequests_get");

  await expect(operation && site && operationPage(operation, site.api)).rejects.toThrow(
    /^numeral: no sample can be made of certificateRequests_get: .*request_id/,
  );
});

test("shows every link of the front page's words once", () => {
  expect(readFileSync(join(root, "docs-site/front-page.md"), "utf8")).toContain("<!-- providers -->");
  expect(pageAt("")?.body).not.toContain("<!--");
});

function withFile(file: string, text: string): Repository {
  return { ...repository, read: () => text, has: (name) => name === file };
}
