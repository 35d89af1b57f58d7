import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc, { type Arbitrary } from "fast-check";

/** A failing case as a file keeps it: what brings it back, and the value for who reads it. */
export interface KeptFailure {
  title: string;
  seed: number;
  path: string;
  value: unknown;
}

/**
 * Returns the seed and path that reproduce a saved counterexample. A file that cannot be read is ignored with a warning, and so
 * is one that reproduces a different value, because the document has changed since.
 */
export function keptFailure<Value>(
  folder: string | undefined,
  title: string,
  values: Arbitrary<Value>,
): { seed: number; path: string } | undefined {
  const file = folder === undefined ? undefined : fileOf(folder, title);
  if (file === undefined || !existsSync(file)) return undefined;
  const kept = readKept(file);
  const again = kept && broughtBack(values, kept);
  if (!kept || !again) {
    console.warn(
      `Ignored ${file}: ${kept ? "the document has changed since it was saved" : "expected a saved counterexample"}. Delete the file.`,
    );
    return undefined;
  }
  const { seed, path } = kept;
  return { seed, path };
}

/** Keeps a failing case for the next run. */
export function keepFailure(folder: string | undefined, kept: KeptFailure): void {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder, kept.title), `${textOf(kept)}\n`);
}

/** Takes away what was kept, because it fails no more. */
export function forgetFailure(folder: string | undefined, title: string): void {
  if (folder !== undefined) rmSync(fileOf(folder, title), { force: true });
}

function fileOf(folder: string, title: string): string {
  return join(folder, `${title.replaceAll(/[^\w]+/g, "-")}.json`);
}

function readKept(file: string): KeptFailure | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Partial<KeptFailure> | null;
    const isWhole = Number.isInteger(kept?.seed) && typeof kept?.path === "string" && Object.hasOwn(kept, "value");
    return isWhole ? (kept as KeptFailure) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function broughtBack(values: Arbitrary<unknown>, { seed, path, value }: KeptFailure): boolean {
  if (!/^\d+(?::\d+)*$/.test(path)) return false;
  try {
    const [again] = fc.sample(values, { seed, path, numRuns: 1 });
    return textOf(again) === textOf(value);
  } catch {
    // The path does not exist in the current values.
    return false;
  }
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? String(item) : item), 2);
}
