import { groupBy } from "../group-by.ts";
import type { Page } from "../page.ts";
import type { Repository } from "../repository/repository.ts";

/** The news: changes that wait for a release, and the changelogs of the packages. */
export function changelogsPage(repository: Repository): Page {
  const waiting = repository
    .find(".changeset/*.md")
    .filter((file) => !file.endsWith("README.md"))
    .flatMap((file) => entriesOf(repository.read(file)));
  const byPackage = groupBy(waiting, (entry) => entry.package);
  const sections = [...byPackage].sort().map(([name, entries]) => {
    const lines = entries.map(({ level, text }) => `- **${level}**: ${text.replaceAll("\n", "\n  ")}`);
    return `### ${name}\n\n${lines.join("\n")}`;
  });
  const released = repository.find("packages/*/CHANGELOG.md").map((file) => {
    const name = file.split("/")[1] ?? "";
    return `- [@certspec/${name}](/changelogs/${name}/)`;
  });
  return {
    path: "changelogs",
    title: "Changelogs",
    description: "Changes of each package, released and not yet released.",
    body: [
      `## Released\n\n${released.join("\n") || "No package has been released yet."}`,
      `## In the next release\n\n${sections.join("\n\n") || "Nothing waits for a release."}`,
    ].join("\n\n"),
  };
}

function entriesOf(changeset: string): { package: string; level: string; text: string }[] {
  const [, head = "", text = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(changeset) ?? [];
  return [...head.matchAll(/^["']?([^"':]+)["']?: (\w+)$/gm)].map(([, name = "", level = ""]) => ({
    package: name,
    level,
    text: text.trim(),
  }));
}
