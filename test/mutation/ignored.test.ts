import { join } from "node:path";
import { expect, test } from "vitest";
import { type Ignored, withoutIgnored } from "../../mutation/ignored.ts";
import { readJson } from "../../mutation/read-json.ts";
import { mutantsIn, readFiles } from "../../mutation/run-target.ts";
import { targetsIn } from "../../mutation/targets.ts";

const root = join(import.meta.dirname, "../..");
const listed = readJson(join(root, "mutation/ignored.json")) as Ignored[];
const files = new Set(listed.map(({ file }) => file));

test.each([...files])("each mutant of %s that is ignored is still one, and the reason is stated", (file) => {
  const target = targetsIn(root).find(({ sources }) => sources.includes(file));
  if (!target) throw new Error(`no target mutates ${file}`);
  const mutants = mutantsIn(target, readFiles({ ...target, sources: [file] }, root));

  for (const entry of listed.filter((ignored) => ignored.file === file))
    expect(() => withoutIgnored(mutants, [entry])).not.toThrow();
});
