import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lintSpec } from "../lint-spec.ts";
import { problemLine } from "../read-spec/problem.ts";
import { endOf } from "./run-command.ts";

/** The result of one check of a new provider. */
export interface CheckResult {
  name: "lint" | "types" | "mock" | "contract";
  isGood: boolean;
  /** The result in a few words: `57 tests`. */
  summary: string;
  /** Why it is not good: one line for each cause. */
  causes: string[];
}

interface Setting {
  root: string;
  name: string;
  signal: AbortSignal;
}

/** Runs what `pnpm check` and `pnpm test` would ask of a provider that has just been written. */
export async function checkProvider(setting: Setting): Promise<CheckResult[]> {
  const cache = join(setting.root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "check-provider-"));
  try {
    const results = [await checkLint(setting), await checkTypes(setting, folder), await checkMock(setting)];
    // A mock that does not start keeps every contract test waiting.
    return [...results, ...(results.at(-1)?.isGood ? [await checkContract(setting, folder)] : [])];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The results as a table, each with its causes below it. */
export function checkTable(results: readonly CheckResult[]): string {
  return results
    .flatMap(({ name, isGood, summary, causes }) => [
      `  ${name.padEnd(8)}  ${isGood ? "passes" : "FAILS "}  ${summary}`,
      ...causes.map((cause) => `${" ".repeat(20)}${cause}`),
    ])
    .join("\n");
}

async function checkLint({ root, name, signal }: Setting): Promise<CheckResult> {
  const problems = await lintSpec(join(root, "specs", name));
  signal.throwIfAborted();
  const { code, output } = await endOf(["biome", "check", "--max-diagnostics=5", `specs/${name}`, `packages/${name}`], {
    root,
    signal,
  });
  const formatted = code === 0 ? [] : linesOf(output).slice(0, maxCauses);
  const causes = [...shortened(problems.map(problemLine)), ...formatted];
  return { name: "lint", isGood: causes.length === 0, summary: "redocly and biome", causes };
}

/** The types of the package alone; the compiler takes the settings of the repository. */
async function checkTypes({ root, name, signal }: Setting, folder: string): Promise<CheckResult> {
  const project = join(folder, "tsconfig.json");
  const include = ["src", "test"].map((part) => join(root, "packages", name, part));
  writeFileSync(project, JSON.stringify({ extends: join(root, "tsconfig.json"), include }));
  const { code, output } = await endOf(["tsc", "-p", project, "--pretty", "false"], {
    root,
    signal,
    limitMs: checkLimitMs,
  });
  if (code === undefined) return tooSlow("types", "TypeScript");
  const errors = linesOf(output).filter((line) => !line.startsWith(" "));
  return {
    name: "types",
    isGood: code === 0,
    summary: code === 0 ? "compile" : `${errors.length} ${errors.length === 1 ? "error" : "errors"}`,
    causes: code === 0 ? [] : shortened(errors),
  };
}

async function checkMock({ root, name, signal }: Setting): Promise<CheckResult> {
  const document = `packages/${name}/src/generated/openapi.json`;
  const command = ["node", "--conditions=@certspec/source", "packages/mock/src/cli.ts", document, "--port", "0"];
  const { code, output } = await endOf(command, {
    root,
    signal,
    limitMs: checkLimitMs,
    isDone: (text) => /http:\/\/\S+:\d+/.test(text),
  });
  if (code === undefined) return tooSlow("mock", "The mock");
  return {
    name: "mock",
    isGood: code === 0,
    summary: code === 0 ? "serves the document" : "does not start",
    causes: code === 0 ? [] : shortened(linesOf(output)),
  };
}

async function checkContract({ root, name, signal }: Setting, folder: string): Promise<CheckResult> {
  const report = join(folder, "contract.json");
  const command = ["vitest", "run", "--project", "main", `packages/${name}/`, "--reporter=json"];
  const { code, output } = await endOf([...command, `--outputFile=${report}`], { root, signal, limitMs: checkLimitMs });
  if (code === undefined) return tooSlow("contract", "The contract suite");
  if (!existsSync(report))
    return {
      name: "contract",
      isGood: false,
      summary: "does not run",
      causes: shortened(linesOf(output)),
    };
  const { numTotalTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8")) as VitestReport;
  const failures = testResults.flatMap(({ message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    const causes = failed.map(({ title, failureMessages }) => ({ title, text: failureMessages[0] ?? "" }));
    // A file that cannot be loaded has a message and no test.
    return causes.length > 0 || !message ? causes : [{ title: "the suite cannot be loaded", text: message }];
  });
  return {
    name: "contract",
    isGood: code === 0,
    summary: code === 0 ? `${numTotalTests} tests` : `${numFailedTests} of ${numTotalTests} tests fail`,
    causes: shortened(sameCauses(failures)),
  };
}

/** The part of vitest's JSON that matters here. */
interface VitestReport {
  numTotalTests: number;
  numFailedTests: number;
  testResults: {
    message?: string;
    assertionResults: { title: string; status: string; failureMessages: string[] }[];
  }[];
}

/** One line for each cause, with the first test that names it and the number of the others. */
function sameCauses(failures: readonly { title: string; text: string }[]): string[] {
  const byCause = new Map<string, Set<string>>();
  for (const { title, text } of failures) {
    // The suite's own errors repeat the title, and have one finding a line; others have a stack.
    const [first = "", ...others] = linesOf(text).filter((line) => !/^\s+at /.test(line));
    const causes = first.endsWith(title) && others.length > 0 ? others : [first];
    for (const cause of causes) byCause.set(cause.trim(), (byCause.get(cause.trim()) ?? new Set()).add(title));
  }
  return [...byCause].map(([cause, [first, ...others]]) => {
    const more = others.length > 0 ? `, and ${others.length} more` : "";
    return `${first}${more}: ${cause}`;
  });
}

function tooSlow(name: CheckResult["name"], tool: string): CheckResult {
  const cause = `${tool} was ended after ${checkLimitMs / 1000} seconds. Import fewer operations, or simpler schemas.`;
  return { name, isGood: false, summary: "does not end", causes: [cause] };
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .filter(Boolean);
}

function shortened(causes: readonly string[]): string[] {
  const rest = causes.length - maxCauses;
  return rest > 0 ? [...causes.slice(0, maxCauses), `… and ${rest} more`] : [...causes];
}

const maxCauses = 8;
const checkLimitMs = 240_000;
