import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { classify } from "../../packages/drift/src/classify.ts";
import { DriftError } from "../../packages/drift/src/drift-error.ts";
import { oasdiffPairs } from "./oasdiff-pairs.ts";
import { openapiDiffPairs } from "./openapi-diff-pairs.ts";

const oasdiff = join(import.meta.dirname, "../node_modules/.bin/oasdiff");

/** Our levels beside oasdiff's on the pairs of its tests, and the pairs on which the two disagree about a major. */
export function compareWithOasdiff(checkout: string, folder: string): void {
  const { pairs, left } = oasdiffPairs(checkout);
  const [before, after] = [join(folder, "before.json"), join(folder, "after.json")];
  const counts = new Map<string, number>();
  const apart: string[] = [];
  for (const pair of pairs) {
    writeFileSync(before, JSON.stringify(pair.before));
    writeFileSync(after, JSON.stringify(pair.after));
    const theirs = checksOf(before, after);
    const ours = ourVerdict(pair);
    const key = `${theirs.level.padEnd(8)} ${ours.level}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if ((theirs.level === "error") !== (ours.level === "major"))
      apart.push(
        `${pair.name}: theirs ${theirs.level} (${theirs.ids.join(", ")}), ours ${ours.level} (${ours.rules.join(", ")})`,
      );
  }
  console.log(`  ${pairs.length} pairs of oasdiff's own tests, ${left} tests left out; theirs, ours, pairs:`);
  print(counts, apart, "docs/drift-rules.md has the rule for each check");
}

/** Our levels beside what openapi-diff's tests expect; it runs on Java, so its tests speak for it. */
export function compareWithOpenapiDiff(checkout: string): void {
  const { pairs, left } = openapiDiffPairs(checkout);
  const counts = new Map<string, number>();
  const apart: string[] = [];
  for (const pair of pairs) {
    const ours = ourVerdict(pair);
    const key = `${pair.expected.padEnd(13)} ${ours.level}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    // "changed" says nothing about what breaks.
    if (pair.expected !== "changed" && (pair.expected === "incompatible") !== (ours.level === "major"))
      apart.push(`${pair.name}: expected ${pair.expected}, ours ${ours.level} (${ours.rules.join(", ")})`);
  }
  console.log(
    `  ${pairs.length} pairs of openapi-diff's own tests, ${left} comparisons left out; expected, ours, pairs:`,
  );
  print(counts, apart, "docs/drift.md has the reasons");
}

function print(counts: ReadonlyMap<string, number>, apart: readonly string[], reasons: string): void {
  for (const [key, count] of [...counts].sort()) console.log(`    ${key.padEnd(20)} ${count}`);
  console.log(`  ${apart.length} disagree about a major; ${reasons}`);
  if (process.env.BENCH_DETAILS) for (const line of apart) console.log(`    ${line}`);
}

function ourVerdict({ before, after }: { before: object; after: object }): { level: string; rules: string[] } {
  try {
    const { level, changes } = classify(before, after);
    const shown = changes.filter((change) => change.level === level);
    return { level, rules: [...new Set(shown.map(({ rule }) => rule))] };
  } catch (error) {
    if (!(error instanceof DriftError)) throw error;
    return { level: "rejected", rules: [error.message] };
  }
}

/** The highest level of oasdiff's changelog, and the checks that have it. */
function checksOf(before: string, after: string): { level: string; ids: string[] } {
  const { stdout, status } = spawnSync(oasdiff, ["changelog", before, after, "-f", "json"], {
    encoding: "utf8",
  });
  if (status !== 0) return { level: "rejected", ids: [] };
  const found = JSON.parse(stdout || "[]") as { id: string; level: number }[];
  const highest = Math.max(0, ...found.map(({ level }) => level));
  const ids = [...new Set(found.filter(({ level }) => level === highest).map(({ id }) => id))];
  return { level: ["nothing", "info", "warning", "error"][highest] ?? "nothing", ids };
}
