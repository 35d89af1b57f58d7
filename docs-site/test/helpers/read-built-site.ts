import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";

/** The HTML of a built site, by the paths of its pages below the base: `guides/runtime/`, or empty for the front page. */
export type BuiltSite = ReadonlyMap<string, HTMLElement>;

/** Read the pages of a built site. */
export function readBuiltSite(folder: string): BuiltSite {
  const files = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  return new Map(
    files.map((file) => [file.replace(/index\.html$/, ""), parse(readFileSync(join(folder, file), "utf8"))]),
  );
}
