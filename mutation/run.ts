// `pnpm mutation:tables`: change the generated tables in small ways, and see whether the tests of the providers notice.
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mutateTable, sampleOf } from "./mutate-table.ts";
import { type Options, readOptions } from "./options.ts";
import scores from "./scores.json" with { type: "json" };
import { type Runner, startRunner } from "./start-runner.ts";
import { type Result, testTable } from "./test-table.ts";

const root = join(import.meta.dirname, "..");
const floors: Readonly<Record<string, number>> = scores;

let runners: Runner[] = [];
try {
  const specs = readdirSync(join(root, "specs")).filter((name) =>
    existsSync(join(root, "specs", name, "package.json")),
  );
  const options = readOptions(process.argv.slice(2), specs);
  const unscored = options.providers.find((name) => floors[name] === undefined);
  if (unscored) throw new Error(`${unscored} has no score in mutation/scores.json: add the one that it must reach`);
  runners = Array.from({ length: options.workers }, startRunner);
  for (const name of options.providers) await testProvider(name, options);
} catch (error) {
  console.error(`mutation: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  for (const runner of runners) runner.close();
}

async function testProvider(name: string, { sample, seed }: Options): Promise<void> {
  const file = `packages/${name}/src/generated/operations.ts`;
  const path = join(root, file);
  const table = { path, text: readFileSync(path, "utf8") };
  const tests = globSync(`packages/${name}/test/**/*.test.ts`, { cwd: root }).map((test) => join(root, test));
  const all = mutateTable(table.text);
  const mutants = sample === undefined ? all : sampleOf(all, sample, seed);
  if (!mutants.length) throw new Error(`${file} holds nothing that can be changed`);
  console.log(`${name}: ${mutants.length} mutants`);
  let done = 0;
  const results = await testTable({ table, tests, mutants }, runners, (result) => {
    done += 1;
    if (result.verdict === "survived") console.log(`${file}:${lineOf(result)}`);
    if (done % 50 === 0) console.log(`${name}: ${done} of ${mutants.length}`);
  });
  judge(name, results, sample !== undefined);
}

function lineOf({ mutant: { line, column, original, text }, verdict }: Result): string {
  return `${line}:${column} ${verdict}: ${original.slice(0, 100)} → ${text}`;
}

/** Compare the score of all mutants with the one that must be reached; that of a sample may be an accident. */
function judge(name: string, results: readonly Result[], isSample: boolean): void {
  const noticed = results.filter(({ verdict }) => verdict !== "survived").length;
  // Rounded down, so that 100 % is all of them.
  const percent = Math.floor((noticed / results.length) * 10_000) / 100;
  console.log(`${name}: ${noticed} of ${results.length} noticed, ${percent} %`);
  const floor = floors[name] ?? 100;
  if (isSample || percent >= floor) return;
  console.error(
    `mutation: ${name} has ${percent} %, less than its ${floor} %: write tests that find the mutants above`,
  );
  process.exitCode = 1;
}
