import { posix } from "node:path";

/** Where the page of a Markdown file of the repository is; `undefined` if it has none. */
export function pagePath(file: string, providers: readonly string[]): string | undefined {
  const [room = "", name = "", ...rest] = file.replace(/\.md$/, "").split("/");
  const last = [name, ...rest].join("/");
  if (file === "README.md") return "";
  if (file === "CONTRIBUTING.md" || file === "SECURITY.md") return room.toLowerCase();
  if (file === "specs/README.md") return "writing-specs";
  if (room === "docs" && name === "decisions") return last === "decisions/README" ? "decisions" : last;
  if (room === "docs" && rest.length === 0) return `guides/${name}`;
  if (room === "packages" && rest[0] === "CHANGELOG") return `changelogs/${name}`;
  if (rest.join("/") !== "README") return undefined;
  if (room === "packages") return providers.includes(name) ? `providers/${name}` : `packages/${name}`;
  if (room === "specs") return `providers/${name}/spec`;
  return room === "examples" ? `examples/${name}` : undefined;
}

/** The patterns of all files that have their own page; `README.md` stands for the front page. */
export const pagePatterns: readonly string[] = [
  "docs/*.md",
  "docs/decisions/*.md",
  "packages/*/{README,CHANGELOG}.md",
  "specs/README.md",
  "specs/*/README.md",
  "examples/*/README.md",
  "{CONTRIBUTING,SECURITY}.md",
];

/** The file that a link of another file leads to, and the anchor in it. */
export function linkedFile(file: string, target: string): { file: string; anchor: string } {
  const [path = "", fragment] = target.split("#");
  const anchor = fragment === undefined ? "" : `#${fragment}`;
  if (path === "") return { file, anchor };
  const linked = posix.join(posix.dirname(file), path);
  return { file: linked.endsWith("/") ? `${linked}README.md` : linked, anchor };
}
