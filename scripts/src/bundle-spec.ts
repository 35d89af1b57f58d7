import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundle } from "@redocly/openapi-core";
import { checkSpec } from "./read-spec/check-spec.ts";
import { locateProblems } from "./read-spec/locate-problem.ts";
import { orderBundle } from "./read-spec/order-bundle.ts";
import { countProblems, printProblems } from "./read-spec/print-problems.ts";
import { SpecError } from "./read-spec/problem.ts";
import { shownPath } from "./read-spec/spec-folder.ts";

/** The bundle of a spec. */
export interface SpecBundle {
  /** The whole spec as one OpenAPI document, with `x-generated` first. */
  document: Record<string, unknown>;
  /** The same as the text of its file; equal specs give equal bytes. */
  text: string;
}

/**
 * Lints the spec in a folder and puts it together into one document.
 * @throws {SpecError} when the linter finds a problem.
 */
export async function bundleSpec(folder: string): Promise<SpecBundle> {
  const { problems, file, config, resolver } = await checkSpec(folder);
  if (problems.length > 0) throw new SpecError(problems);
  // Takes the parsed files, and changes them.
  const { bundle: bundled, problems: unexpected } = await bundle({ ref: file, config, externalRefResolver: resolver });
  // The linter finds what the bundler could object to; this keeps a gap between the two from passing in silence.
  if (unexpected.length > 0) throw new SpecError(locateProblems(dirname(file), unexpected));
  const generated = `Generated from ${shownPath(folder, "openapi.yaml")} by \`pnpm generate\`. Do not edit: change the spec instead.`;
  const ordered = orderBundle(bundled.parsed as Record<string, unknown>);
  return {
    document: { "x-generated": generated, ...ordered },
    text: `{ "x-generated": ${JSON.stringify(generated)},${JSON.stringify(ordered, null, 2).slice(1)}\n`,
  };
}

/** Writes a file in one step: readers see the old text or the new one, and a failure leaves the old one. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function main(folder = "."): Promise<void> {
  try {
    const { text } = await bundleSpec(folder);
    await replaceFile(join(folder, "dist", "openapi.json"), text);
    console.log(`${shownPath(folder, "dist/openapi.json")}: ${text.length} characters`);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    printProblems(error.problems);
    console.error(`${shownPath(folder)}: ${countProblems(error.problems)}; no bundle written`);
    process.exitCode = 1;
  }
}

if (import.meta.main) await main(process.argv[2]);
