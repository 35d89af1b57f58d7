import { summaryOf } from "../markdown/summary-of.ts";
import type { Page } from "../page.ts";
import type { Provider } from "../providers/provider.ts";
import type { Repository } from "../repository/repository.ts";
import { withPageLinks } from "../repository/repository-page.ts";

/** The file whose words the front page shows; its examples are tested like those of the guides. */
export const frontPageFile = "docs-site/front-page.md";

/** The front page: what this is, and the ways to go on. */
export function frontPage(repository: Repository, providers: readonly Provider[]): Page {
  const [, title = "", body = ""] = /^# (.+)\n+([\s\S]+)$/.exec(repository.read(frontPageFile)) ?? [];
  const rows = providers.map(
    ({ name, title, packageName, operations }) =>
      `| [${title}](/providers/${name}/) | \`npm install ${packageName}\` | [${operations.length}](/providers/${name}/#operations) |`,
  );
  const table = ["| provider | install | operations |", "| --- | --- | --- |", ...rows].join("\n");
  const linked = withPageLinks(repository, frontPageFile, body);
  return {
    path: "",
    title,
    description: summaryOf(body),
    body: linked.replace("<!-- providers -->", table),
  };
}
