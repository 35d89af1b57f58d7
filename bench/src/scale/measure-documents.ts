import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { adoptDocument } from "./adopt-document.ts";
import { type Cost, leastCost, measureCost } from "./measure-memory.ts";
import { commands, environment, readDocument, stageDocument, withoutGenerated } from "./stage-document.ts";

const heyApi = join(import.meta.dirname, "../../node_modules/.bin/openapi-ts");

/** A generator, and what it writes in the folder of a document. */
interface Generator {
  name: string;
  command: readonly string[];
  output: string;
}

const generators: readonly Generator[] = [
  { name: "certspec", command: commands.generate, output: "generated" },
  { name: "openapi-typescript", command: commands.openapiTypescript, output: "rival.ts" },
  { name: "@hey-api/openapi-ts", command: [heyApi, "-i", "openapi.json", "-o", "hey", "--silent"], output: "hey" },
];

/** Options that fit the output of all of them. */
const compilerOptions = {
  ...{ strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ["es2024", "dom", "dom.iterable"] },
  ...{ target: "es2024", module: "esnext", moduleResolution: "bundler", allowImportingTsExtensions: true },
};

/**
 * Prints a table of whole foreign documents: what our generator and others take for the bundle of each, and whether the types that
 * they write compile.
 */
export function measureDocuments(from: string, rounds: number): void {
  if (!existsSync(from)) throw new Error(`The folder ${from} of --documents does not exist.`);
  const files = readdirSync(from).filter((file) => /\.json(?:\.gz)?$/.test(file));
  if (files.length === 0) throw new Error(`${from} has no OpenAPI documents in JSON`);
  console.log(`| document | operations | ${generators.map(({ name }) => `${name}: CPU, memory; types`).join(" | ")} |`);
  console.log(`| --- | --- |${generators.map(() => " --- |").join("")}`);
  const parent = mkdtempSync(join(tmpdir(), "certspec-whole-"));
  try {
    for (const file of files) console.log(rowOf(join(from, file), parent, rounds));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

function rowOf(file: string, parent: string, rounds: number): string {
  const name = basename(file).replace(/\.json(?:\.gz)?$/, "");
  const { document, dropped } = adoptDocument(readDocument(file));
  const { folder, operations } = stageDocument(parent, document, name);
  const at = { cwd: folder, env: environment() };
  measureCost(commands.bundle, at);
  const outcomes = generators.map(({ command, output }) => {
    const made = attempt(() =>
      leastCost(Array.from({ length: rounds }, () => measureCost(command, withoutGenerated(folder, at)))),
    );
    if (made instanceof Error) return `fails: ${firstLine(made)}`;
    return `${written(made)}; ${typesOf(output, folder, at)}`;
  });
  const count = dropped.length > 0 ? `${operations}, ${dropped.length} left out` : `${operations}`;
  return `| ${name} | ${count} | ${outcomes.join(" | ")} |`;
}

/** Type-checks what a generator wrote, with the compiler of this repository. */
function typesOf(output: string, folder: string, at: { cwd: string; env: NodeJS.ProcessEnv }): string {
  if (!existsSync(join(folder, output))) return "nothing was written";
  writeFileSync(join(folder, "tsconfig.one.json"), JSON.stringify({ compilerOptions, include: [output] }));
  const checked = attempt(() => measureCost(["tsc", "-p", "tsconfig.one.json"], at));
  if (!(checked instanceof Error)) return `compile, ${written(checked)}`;
  const [error] = /error TS\d+: .*/.exec(checked.message) ?? [];
  return error ? `do not compile (${error.slice(6, 100)})` : `fail: ${firstLine(checked)}`;
}

function written({ cpu, memory }: Cost): string {
  return `${cpu.toFixed(2)} s, ${memory.toFixed(0)} MB`;
}

function attempt(measure: () => Cost): Cost | Error {
  try {
    return measure();
  } catch (error) {
    return error as Error;
  }
}

function firstLine({ message }: Error): string {
  return (message.split("\n").find((line) => /error/i.test(line)) ?? message.split("\n")[0] ?? "").trim().slice(0, 120);
}
