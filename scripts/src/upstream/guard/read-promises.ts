import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareLevels, type Level } from "@certspec/drift";
import { entriesOf } from "@certspec/openapi";
import { parse } from "yaml";
import { UpstreamError } from "../upstream-error.ts";

/** The highest step that changesets promise, by package. */
export type Promises = ReadonlyMap<string, Level>;

const steps: readonly unknown[] = ["none", "patch", "minor", "major"];

/** Reads the pending changesets; throws a `UpstreamError` for one that cannot be read. */
export function readPromises(root: string): Promises {
  const promises = new Map<string, Level>();
  const folder = join(root, ".changeset");
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md")
    : [];
  for (const name of names)
    for (const [pkg, step] of entriesOf(readHead(`.changeset/${name}`, readFileSync(join(folder, name), "utf8")))) {
      if (!steps.includes(step))
        throw new UpstreamError(
          `.changeset/${name}: ${pkg} has the step ${JSON.stringify(step)}; it is major, minor or patch`,
        );
      const [promised, known] = [step as Level, promises.get(pkg) ?? "none"];
      promises.set(pkg, compareLevels(promised, known) > 0 ? promised : known);
    }
  return promises;
}

function readHead(file: string, text: string): unknown {
  const head = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(text)?.[1];
  if (head === undefined)
    throw new UpstreamError(`${file}: it does not begin with --- and the packages that it is about`);
  try {
    return parse(head);
  } catch (cause) {
    throw new UpstreamError(`${file}: ${(cause as Error).message.split("\n")[0]}`, { cause });
  }
}
