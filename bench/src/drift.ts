import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { classify } from "../../packages/drift/src/classify.ts";
import { highest, type Level } from "../../packages/drift/src/level.ts";
import { documentOf, documentWith } from "../../packages/drift/test/cases/case-documents.ts";
import { plainCases } from "../../packages/drift/test/cases/plain-cases.ts";
import { components, sameFragments, sameSchemas } from "../../packages/drift/test/cases/same-cases.ts";
import { schemaCases } from "../../packages/drift/test/cases/schema-cases.ts";
import { trickyDocuments } from "../../packages/drift/test/cases/tricky-documents.ts";
import { longEnums, trickyComponents, trickySchemas } from "../../packages/drift/test/cases/tricky-schemas.ts";
import { compareWithOasdiff, compareWithOpenapiDiff } from "./peer-suites.ts";

/** Two documents, and the level of what is between them; "none" for two that say the same. */
interface Pair {
  name: string;
  before: object;
  after: object;
  level: Level;
  isOfView?: boolean;
}

/** Rules in which clients and providers differ: names that packages show, servers, and answers, which are open for us. */
const ofView =
  /^(?:type|operation|path-parameter|security-scheme)-(?:re)?named$|^(?:type-removed|server-|response-(?:enum|alternative))/;

/** The verdict of a tool on a pair; undefined when it rejects the pair. */
type Judge = (before: string, after: string) => Level | undefined;

const rivals = join(import.meta.dirname, "../node_modules");
const directions = ["request", "response"] as const;

/** Checkouts of the sources of peers, whose own tests are run, too. */
interface Checkouts {
  oasdiff?: string | undefined;
  "openapi-diff"?: string | undefined;
}

/** The classification of single changes, beside `redocly diff` and `oasdiff` on the same pairs. */
export function benchDrift(_rounds: number, peers: Checkouts = {}): void {
  const pairs = [...changes(), ...trickyPairs(), ...rewrites()].map((pair) => ({
    ...pair,
    isOfView: classify(pair.before, pair.after).changes.some(({ rule }) => ofView.test(rule)),
  }));
  const majors = pairs.filter(({ level }) => level === "major").length;
  const same = pairs.filter(({ level }) => level === "none").length;
  const views = pairs.filter(({ isOfView }) => isOfView).length;
  console.log(
    `${pairs.length} pairs of documents: ${majors} major, ${same} that say the same; ${views} matters of view`,
  );
  const folder = mkdtempSync(join(tmpdir(), "bench-drift-"));
  try {
    judgeInProcess(pairs);
    // Its rules of breaking changes are off without a configuration, and it would use ours for linting.
    writeFileSync(join(folder, "redocly.yaml"), "extends: [diff-recommended]\n");
    judgeByCommand("redocly diff", redocly, pairs, folder);
    judgeByCommand("oasdiff", oasdiff, pairs, folder);
    if (peers.oasdiff === undefined)
      console.log("  without --oasdiff <checkout>, the pairs of oasdiff's own tests are left out");
    else compareWithOasdiff(peers.oasdiff, folder);
    if (peers["openapi-diff"] === undefined)
      console.log("  without --openapi-diff <checkout>, the pairs of openapi-diff's own tests are left out");
    else compareWithOpenapiDiff(peers["openapi-diff"]);
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

/** Changes that are easily taken for others. */
function trickyPairs(): Pair[] {
  const schemas = [...trickySchemas, ...longEnums(20_000)].flatMap(
    ({ says, before, after, version = "3.1.0", ...verdicts }) =>
      directions.map((direction): Pair => {
        const [first = {}, second = {}] = [before, after].map((schema) => ({
          ...documentWith(schema, direction, trickyComponents),
          openapi: version,
        }));
        return { name: `${says}, ${direction}`, before: first, after: second, level: verdicts[direction].level };
      }),
  );
  const documents = trickyDocuments.map(
    ({ says, before, after, wire, types }): Pair => ({
      name: says,
      before: documentOf(before),
      after: documentOf(after),
      level: highest([wire, types]),
    }),
  );
  return [...schemas, ...documents];
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
  const apart = (wanted: (level: Level, judged: Level | undefined) => boolean) =>
    named(({ level, isOfView }, judged) => !isOfView && wanted(level, judged)).length;
  const missedApart = apart((level, judged) => level === "major" && judged !== "major");
  const wrongApart = apart((level, judged) => level !== "major" && judged === "major");
  console.log(
    `  ${tool.padEnd(14)}  majors missed ${missed.length}, false majors ${wrong.length}, noise ${noise.length}, rejected ${refused.length}, ${(spent / pairs.length).toFixed(1)} ms a pair`,
  );
  console.log(
    `  ${"".padEnd(14)}  apart from matters of view: majors missed ${missedApart}, false majors ${wrongApart}`,
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
      cwd: dirname(before),
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
