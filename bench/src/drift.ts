import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { classify } from "../../packages/drift/src/classify.ts";
import type { Level } from "../../packages/drift/src/level.ts";
import { documentOf, documentWith } from "../../packages/drift/test/cases/case-documents.ts";
import { plainCases } from "../../packages/drift/test/cases/plain-cases.ts";
import { components, sameFragments, sameSchemas } from "../../packages/drift/test/cases/same-cases.ts";
import { schemaCases } from "../../packages/drift/test/cases/schema-cases.ts";

/** Two documents, and the level of what is between them; "none" for two that say the same. */
interface Pair {
  name: string;
  before: object;
  after: object;
  level: Level;
}

/** What a tool takes a pair for; undefined when it refuses to compare. */
type Judge = (before: string, after: string) => Level | undefined;

const rivals = join(import.meta.dirname, "../node_modules");
const directions = ["request", "response"] as const;

/** The classification of single changes, beside `redocly diff` and `oasdiff` on the same pairs. */
export function benchDrift(_rounds: number): void {
  const pairs = [...changes(), ...rewrites()];
  const majors = pairs.filter(({ level }) => level === "major").length;
  const same = pairs.filter(({ level }) => level === "none").length;
  console.log(`${pairs.length} pairs of documents: ${majors} major, ${same} that say the same`);
  const folder = mkdtempSync(join(tmpdir(), "bench-drift-"));
  try {
    judgeInProcess(pairs);
    judgeByCommand("redocly diff", redocly, pairs, folder);
    judgeByCommand("oasdiff", oasdiff, pairs, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function changes(): Pair[] {
  const schemas = schemaCases.flatMap((found) =>
    directions.flatMap((direction): Pair[] => {
      const level = found[direction];
      const [before, after] = [documentWith(found.before, direction), documentWith(found.after, direction)];
      return level ? [{ name: `${direction}-${found.rule}`, before, after, level }] : [];
    }),
  );
  const plain = plainCases.map(
    ({ rule, level, before, after }): Pair => ({
      name: rule,
      level,
      before: documentOf(before),
      after: documentOf(after),
    }),
  );
  return [...schemas, ...plain];
}

function rewrites(): Pair[] {
  const schemas = Object.entries(sameSchemas).flatMap(([name, [before, after]]) =>
    directions.map((direction): Pair => {
      const written = [before, after].map((schema) => documentWith(schema, direction, components));
      return { name, before: written[0] ?? {}, after: written[1] ?? {}, level: "none" };
    }),
  );
  const fragments = Object.entries(sameFragments).map(
    ([name, [before, after]]): Pair => ({ name, before: documentOf(before), after: documentOf(after), level: "none" }),
  );
  return [...schemas, ...fragments];
}

function judgeInProcess(pairs: readonly Pair[]): void {
  const start = performance.now();
  const found = pairs.map(({ before, after }) => classify(before, after).level);
  print("certspec-drift", pairs, found, performance.now() - start);
}

function judgeByCommand(tool: string, judge: Judge, pairs: readonly Pair[], folder: string): void {
  const [before, after] = [join(folder, "before.json"), join(folder, "after.json")];
  let spent = 0;
  const found = pairs.map((pair) => {
    writeFileSync(before, JSON.stringify(pair.before));
    writeFileSync(after, JSON.stringify(pair.after));
    const start = performance.now();
    const level = judge(before, after);
    spent += performance.now() - start;
    return level;
  });
  print(tool, pairs, found, spent);
}

function print(tool: string, pairs: readonly Pair[], found: readonly (Level | undefined)[], spent: number): void {
  const named = (wanted: (pair: Pair, level: Level | undefined) => boolean) =>
    pairs.filter((pair, index) => wanted(pair, found[index])).map(({ name }) => name);
  const missed = named(({ level }, judged) => level === "major" && judged !== "major");
  const wrong = named(({ level }, judged) => level !== "major" && judged === "major");
  const noise = named(({ level }, judged) => level === "none" && judged !== "none" && judged !== undefined);
  const refused = named((_, judged) => judged === undefined);
  console.log(
    `  ${tool.padEnd(14)}  majors missed ${missed.length}, false majors ${wrong.length}, noise ${noise.length}, refused ${refused.length}, ${(spent / pairs.length).toFixed(1)} ms a pair`,
  );
  if (process.env.BENCH_DETAILS) console.log({ missed, wrong, noise, refused });
}

function redocly(before: string, after: string): Level | undefined {
  const cli = join(rivals, "@redocly/cli/bin/cli.js");
  const { stdout } = spawnSync(
    process.execPath,
    [cli, "diff", before, after, "--format", "json", "--fail-on", "none"],
    {
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  return stdout.startsWith("{") ? (JSON.parse(stdout) as { bump: Level }).bump : undefined;
}

/** Errors and warnings are what it calls breaking; what it only informs of counts as minor. */
function oasdiff(before: string, after: string): Level | undefined {
  const { stdout, status } = spawnSync(join(rivals, ".bin/oasdiff"), ["changelog", before, after, "-f", "json"], {
    encoding: "utf8",
  });
  if (status !== 0) return undefined;
  const levels = (JSON.parse(stdout || "[]") as { level: number }[]).map(({ level }) => level);
  return levels.length === 0 ? "none" : Math.max(...levels) >= 2 ? "major" : "minor";
}
