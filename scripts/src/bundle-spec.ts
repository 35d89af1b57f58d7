import "./compile-cache.js";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The bundle of a spec. */
export interface SpecBundle {
  /** The whole spec as one OpenAPI document, with `x-generated` first. */
  document: Record<string, unknown>;
  /** The same as the text of its file; equal specs give equal bytes. */
  text: string;
}

/** Lint the spec in a folder and put it together into one document; throws a `SpecError` when the linter objects. */
export async function bundleSpec(folder: string): Promise<SpecBundle> {
  // Imported late, so that the compile cache is on by then.
  const [{ openSpec }, { checkSpec }, { SpecError }, { assembleBundle }] = await Promise.all([
    import("./read-spec/open-spec.ts"),
    import("./read-spec/check-spec.ts"),
    import("./read-spec/spec-error.ts"),
    import("./read-spec/assemble-bundle.ts"),
  ]);
  const spec = await openSpec(folder);
  const problems = await checkSpec(spec);
  if (problems.length > 0) throw new SpecError(problems);
  return assembleBundle(spec);
}

/** Write a file in one step: readers see the old text or the new one, and a failure leaves the old one. */
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
  const [{ SpecError }, { printProblems, countProblems }, { shownPath }] = await Promise.all([
    import("./read-spec/spec-error.ts"),
    import("./read-spec/print-problems.ts"),
    import("./read-spec/spec-folder.ts"),
  ]);
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
