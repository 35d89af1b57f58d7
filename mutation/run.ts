// `pnpm mutation`: change the sources in small ways, and see whether the tests notice.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { changedSince } from "./changed-lines.ts";
import { sampleOf } from "./choose.ts";
import { type Floors, readFloors } from "./floors.ts";
import { type Ignored, withoutIgnored } from "./ignored.ts";
import type { Mutant } from "./mutant.ts";
import { type Options, readOptions } from "./options.ts";
import { readJson } from "./read-json.ts";
import { mutantsIn, type Result, readFiles, runTarget } from "./run-target.ts";
import { isBelow, isFound, scoreOf } from "./score.ts";
import { type Runner, startRunner } from "./start-runner.ts";
import { lineOf, tableOf } from "./table-of.ts";
import { type Target, targetsIn } from "./targets.ts";
import { targetsOf } from "./targets-of.ts";

const root = join(import.meta.dirname, "..");
const scoresFile = join(import.meta.dirname, "scores.json");

let runners: Runner[] = [];
try {
  const options = readOptions(process.argv.slice(2));
  const all = targetsIn(root);
  const targets = targetsOf(all, options);
  // Before anything runs: hours of work must not end with a file that cannot be read or written.
  const floors = readFloors(
    scoresFile,
    all.map(({ name }) => name),
  );
  const save = (json: string) => writeFileSync(resolve(json), `${JSON.stringify(results, null, 2)}\n`);
  const results: Record<string, Result[]> = {};
  if (options.json) save(options.json);
  runners = Array.from({ length: options.workers }, startRunner);
  for (const target of targets) {
    results[target.name] = await runOne(target, options);
    if (options.json) save(options.json);
  }
  const complaints = judge(results, floors, options);
  for (const complaint of complaints) console.error(`mutation: ${complaint}`);
  process.exitCode = complaints.length ? 1 : 0;
} catch (error) {
  console.error(`mutation: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  for (const runner of runners) runner.close();
}

async function runOne(target: Target, { file, since, sample, seed }: Options): Promise<Result[]> {
  const files = readFiles(target, root);
  const listed = readJson(join(import.meta.dirname, "ignored.json")) as Ignored[];
  const ignored = listed.filter((entry) => target.sources.includes(entry.file));
  const isChanged = since === undefined ? () => true : changedSince(since, root);
  const isWanted = (mutant: Mutant) => mutant.file.includes(file ?? "") && isChanged(mutant);
  const all = mutantsIn(target, files);
  if (!all.length) throw new Error(`${target.name}: nothing in ${target.sources.join(", ")} can be changed`);
  const wanted = withoutIgnored(all, ignored).filter(isWanted);
  const mutants = sample === undefined ? wanted : sampleOf(wanted, sample, seed);
  console.log(`${target.name}: ${mutants.length} mutants`);
  if (!mutants.length) return [];
  let done = 0;
  const onResult = (result: Result) => {
    done += 1;
    if (!isFound(result)) console.log(lineOf(result));
    if (done % 50 === 0) console.log(`${target.name}: ${done} of ${mutants.length}`);
  };
  const results = await runTarget(target, { root, files, mutants, runners, onResult });
  console.log(tableOf(results));
  return results;
}

/** Compare the scores with those that were reached before, and record better ones when asked to. */
function judge(
  results: Readonly<Record<string, Result[]>>,
  floors: Floors,
  { file, since, sample, update }: Options,
): string[] {
  const isPart = file !== undefined || since !== undefined || sample !== undefined;
  const complaints = Object.entries(results).flatMap(([name, own]) => {
    const score = scoreOf(own);
    const floor = floors[name];
    if (update) floors[name] = Math.max(floor ?? 0, score.percent);
    else if (floor === undefined) return [`${name} has no score in mutation/scores.json: record it with --update`];
    return isBelow(score, floor ?? 0, isPart)
      ? [`${name} has ${score.percent} %, less than its ${floor} %: write tests that find the mutants above`]
      : [];
  });
  if (update) writeFileSync(scoresFile, `${JSON.stringify(floors, null, 2)}\n`);
  return complaints;
}
