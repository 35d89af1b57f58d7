import { summaryOf } from "../markdown/summary-of.ts";
import type { Page } from "../page.ts";
import type { Provider } from "../providers/provider.ts";
import type { Repository } from "../repository/repository.ts";
import { withPageLinks } from "../repository/repository-page.ts";
import { SiteError } from "../site-error.ts";

/** The file whose words the front page shows; its examples are tested like those of the guides. */
export const frontPageFile = "docs-site/front-page.md";

/** The front page: what this is, and the ways to go on. */
export function frontPage(repository: Repository, providers: readonly Provider[]): Page {
  const [, title = "", body = ""] = /^# (.+)\n+([\s\S]+)$/.exec(repository.read(frontPageFile)) ?? [];
  const rows = providers.map(
    ({ name, title, packageName, operations }) =>
      `| [${title}](/providers/${name}/)<br>[${operations.length}&#160;operations](/providers/${name}/#operations) | \`npm install ${packageName}\` |`,
  );
  const table = ["| provider | install |", "| --- | --- |", ...rows].join("\n");
  const linked = withPageLinks(repository, frontPageFile, body);
  return {
    path: "",
    title,
    description: summaryOf(body),
    body: linked.replace("<!-- providers -->", table).replace("<!-- why -->", () => whyNotTheSdk(repository)),
    source: frontPageFile,
  };
}

/** The comparison that the root README makes. */
function whyNotTheSdk(repository: Repository): string {
  const [, section] = /^## Why not the official SDK\?\n+([\s\S]+?)\n+(?=## )/m.exec(repository.read("README.md")) ?? [];
  if (section === undefined)
    throw new SiteError('README.md: the front page shows its section "Why not the official SDK?"');
  return withPageLinks(repository, "README.md", section);
}
