import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../types/compile.ts";

/** Pages with examples that name no file: each is a program, which `docs.test.ts` compiles and runs. */
export const programPages: readonly string[] = [
  "README.md",
  ...["authentication", "downloads", "errors", "getting-started", "openapi-fetch", "pages", "requests"].map(guide),
  ...["retries-and-timeouts", "runtime", "runtimes", "waiting"].map(guide),
  ...["cloudflare", "infisical", "numeral", "contract", "core", "drift"].map(readme),
];

/** Pages whose examples another test runs, in the way that suits them. */
const elsewhere: readonly string[] = [guide("migrating-from-cloudflare"), readme("mock")];

/** Pages whose links are tested, and whose examples name the file that they are a part of, unless they are programs. */
export const excerptPages: readonly string[] = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...readdirSync(join(root, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
  ...["cloudflare", "infisical", "numeral", "mock", "contract", "core", "drift"].map(readme),
].filter((page) => !elsewhere.includes(page));

function guide(name: string): string {
  return `docs/${name}.md`;
}

function readme(name: string): string {
  return `packages/${name}/README.md`;
}
