import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const providers = ["cloudflare", "infisical", "numeral"] as const;

/** Base URLs of the mocks by provider. */
export type Urls = Readonly<Record<(typeof providers)[number], string>>;

export interface Mocks {
  urls: Urls;
  close: () => Promise<void>;
}

/** Start the mocks that a workspace has built, with the documents of its packages. */
export async function startMocks(workspace: string): Promise<Mocks> {
  const entry = pathToFileURL(join(workspace, "packages/mock/dist/index.js")).href;
  const { startMock } = (await import(entry)) as { startMock: (documents: object) => Promise<Mocks> };
  const documents = providers.map((provider) => {
    const path = join(workspace, "packages", provider, "src/generated/openapi.json");
    return [provider, JSON.parse(readFileSync(path, "utf8"))];
  });
  return startMock(Object.fromEntries(documents));
}
