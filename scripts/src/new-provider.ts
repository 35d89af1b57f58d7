#!/usr/bin/env node
// `pnpm new-provider <name>`: the spec, package, tests and docs of a provider, made up or imported from a document.
import "./compile-cache.js";
import { join } from "node:path";
import { GenerateError } from "./generator/generate-error.ts";
import { type CheckResult, checkProvider, checkTable } from "./new-provider/check-provider.ts";
import { checkRoom } from "./new-provider/check-room.ts";
import { firstSpec } from "./new-provider/first-spec.ts";
import { importOperations } from "./new-provider/from/import-operations.ts";
import { NewProviderError } from "./new-provider/new-provider-error.ts";
import { packageFiles } from "./new-provider/package-files.ts";
import { providerNames } from "./new-provider/provider-names.ts";
import { readArguments, usage } from "./new-provider/read-arguments.ts";
import { writeProvider } from "./new-provider/write-provider.ts";
import { SpecError } from "./read-spec/problem.ts";

const root = join(import.meta.dirname, "../..");
const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(name, () => interruption.abort(new NewProviderError("interrupted; nothing was written")));

try {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) console.log(usage);
  else await main(args);
} catch (error) {
  report(interruption.signal.aborted ? interruption.signal.reason : error);
  process.exitCode = interruption.signal.aborted ? 130 : 1;
}

async function main(args: string[]): Promise<void> {
  const { name, title, from, operations, auth, baseUrl, within, keep } = readArguments(args);
  const names = providerNames(name, title);
  checkRoom(root, name);
  const draft =
    from === undefined
      ? firstSpec(names, { auth: auth ?? "bearer", baseUrl: baseUrl ?? `https://api.${name}.test` })
      : await importOperations(names, { file: from, operations, auth, baseUrl, within });
  const files = packageFiles(root, names, draft);
  const { signal } = interruption;
  let results: CheckResult[] = [];
  const accept = async (): Promise<boolean> => {
    results = await checkProvider({ root, name, signal });
    return keep || results.every(({ isGood }) => isGood);
  };
  await writeProvider({ root, names, files, signal, accept });
  const isGood = results.every((result) => result.isGood);
  if (isGood || keep) printFiles(name, files);
  console.log(`Checked:\n\n${checkTable(results)}\n${serverRow(draft.assumedServer)}`);
  if (draft.remarks.length)
    console.log(`To be looked at:\n\n${draft.remarks.map((remark) => `  ${remark}`).join("\n")}\n`);
  if (isGood) printNextSteps(name);
  else process.exitCode = 1;
  if (!isGood && !keep)
    console.error(
      `new-provider: ${name} does not pass all checks; nothing was written. Add --keep to look at the files and correct them, or leave operations out.`,
    );
  if (!isGood && keep)
    console.error(
      `new-provider: ${name} was kept and does not pass all checks. Correct specs/${name}, then: pnpm test`,
    );
}

/** The row about a made-up address, which no check can find wrong. */
function serverRow(url: string | undefined): string {
  if (url === undefined) return "";
  return `  server    ASSUMED ${url}\n${" ".repeat(20)}Where the API has one address for all, import again with --base-url https://…\n`;
}

function printFiles(name: string, files: Readonly<Record<string, string>>): void {
  const written = Object.keys(files).map((file) => `  ${file}`);
  console.log(`Written, generated and installed:\n\n${written.join("\n")}`);
  console.log(`  packages/${name}/src/generated/\n  README.md: a row in the table of packages\n`);
}

function printNextSteps(name: string): void {
  console.log(`Next:
  1. Edit specs/${name}: facts from the provider's documentation, in your own words. specs/README.md says how.
  2. pnpm generate ${name}
  3. pnpm test
  4. Describe it in packages/${name}/README.md, and in .changeset/first-${name}.md.`);
}

function report(error: unknown): void {
  if (error instanceof SpecError) {
    console.error("new-provider: the spec that came of it does not pass the linter; nothing was written.");
    for (const problem of error.problems)
      console.error(`  ${problem.file}:${problem.line}  ${problem.rule}  ${problem.message}`);
    return;
  }
  if (error instanceof NewProviderError) console.error(`new-provider: ${error.message}`);
  else if (error instanceof GenerateError) console.error(`new-provider: ${error.message}. Nothing was written.`);
  else throw error;
}
