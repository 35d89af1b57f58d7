import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { classify } from "@certspec/drift";
import { exitCodes } from "../exit-codes.ts";
import { type Lock, writeLock } from "../lock/lock.ts";
import type { UpstreamConfig } from "../sources/upstream-config.ts";
import { UpstreamError } from "../upstream-error.ts";
import { readBundle } from "../workspace.ts";
import { type Adoption, keyOf, type Patch } from "./adoption.ts";
import { type Journal, replaceFile, startJournal } from "./journal.ts";
import { openChanges } from "./open-changes.ts";
import { failingTests, runStep, StepFailed } from "./run-step.ts";
import { changesetOf } from "./write-changeset.ts";

/** The changes to adopt. */
export interface AdoptedChanges {
  adoptions: readonly Adoption[];
  /** All changes that are open now, those that stay so among them. */
  open: readonly Adoption[];
  patch: Patch;
  /** Tests of the contract suite that fail without the changes, too. */
  tolerated?: readonly string[];
  /** Called when files begin to change, and an interrupt puts them back. */
  started?: () => void;
}

/** The contract suite failed; the tests that fail without the changes, too, say nothing about them. */
export class SuiteFailed extends UpstreamError {
  /** The operations whose tests fail with the changes only. */
  readonly operations: readonly string[];
  /** The tests that fail with the changes only. */
  readonly caused: readonly string[];
  /** The tests that fail either way. */
  readonly known: readonly string[];

  constructor(message: string, { operations, caused, known }: Pick<SuiteFailed, "operations" | "caused" | "known">) {
    super(message, { exitCode: exitCodes.notAdopted });
    this.operations = operations;
    this.caused = caused;
    this.known = known;
  }
}

/**
 * Writes a patch, generates the package, runs its contract suite and writes the changeset, and says what that came to.
 * Anything that goes wrong, an interrupt too, puts all files back.
 * @throws {SuiteFailed} when tests fail that nobody tolerates.
 */
export async function adoptChanges(
  root: string,
  config: UpstreamConfig,
  lock: Lock,
  adopted: AdoptedChanges,
): Promise<string> {
  const { provider, folder } = config;
  const before = readBundle(root, provider);
  const generated = join(root, "packages", provider, "src/generated");
  const written = readdirSync(generated).map((name) => join(generated, name));
  // The lists for Redocly are made from the waivers of a spec.
  const lists = [root, folder].map((place) => join(place, ".redocly.lint-ignore.yaml"));
  const files = [...adopted.patch.keys(), ...written, ...lists, join(folder, "upstream.lock.json")];
  const journal = startJournal(root, folder, files);
  const interrupted = listenForInterrupt();
  const run = (what: string, ...command: string[]) =>
    runStep(root, what, command, { signal: interrupted.signal, journal });
  const suite = `packages/${provider}/test/contract.test.ts`;
  try {
    adopted.started?.();
    for (const [file, { after }] of adopted.patch) replaceFile(file, after);
    await run("generating", process.execPath, "scripts/src/generate.ts", provider);
    requireAdopted(config, lock, readBundle(root, provider), adopted);
    const runSuite = () => failuresOf(() => run("the contract suite", "vitest", "run", suite));
    const failing = existsSync(join(root, suite)) ? await runSuite() : [];
    if (failing.some((name) => !adopted.tolerated?.includes(name))) {
      journal.restore();
      throw suiteFailure(failing, await runSuite(), adopted.adoptions);
    }
    await writeLock(folder, reviewed(lock, adopted));
    const { level, changes } = classify(before, readBundle(root, provider));
    const { name, text } = changesetOf(provider, level, changes);
    const changeset = join(root, ".changeset", name);
    journal.noteFile(changeset);
    if (level !== "none") replaceFile(changeset, text);
    interrupted.signal.throwIfAborted();
    // From here on, everything has been adopted.
    journal.finish();
    const count = new Set(adopted.adoptions.map(({ change }) => change.id)).size;
    return `${provider}: adopted ${count} ${count === 1 ? "change" : "changes"}, ${level}${level === "none" ? "" : `; .changeset/${name}`}`;
  } catch (error) {
    throw putBack(journal, interrupted.signal, error);
  } finally {
    interrupted.stop();
  }
}

/** The names of the tests of a suite that fail. */
async function failuresOf(run: () => Promise<void>): Promise<string[]> {
  try {
    await run();
    return [];
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    const failing = failingTests(error.printed);
    // A suite that does not even start has no test to name.
    if (failing.length === 0) throw error;
    return failing;
  }
}

function suiteFailure(
  failing: readonly string[],
  known: readonly string[],
  adoptions: readonly Adoption[],
): SuiteFailed {
  const caused = failing.filter((name) => !known.includes(name));
  const ids = new Set(adoptions.map(({ operationId }) => operationId));
  const operations = [...ids].filter((id) => caused.some((name) => name.split(/[^\w]+/).includes(id)));
  const list = caused.map((name) => `\n  ${name}`).join("");
  return new SuiteFailed(`the contract suite fails with these changes:${list}`, {
    operations,
    caused,
    known,
  });
}

function putBack(journal: Journal, signal: AbortSignal, error: unknown): unknown {
  journal.restore();
  if (!signal.aborted) return error;
  return new UpstreamError("interrupted; the specs are as they were", { exitCode: exitCodes.notAdopted, cause: error });
}

/** Fail for a change that its edit did not adopt, and for one that an edit brought about elsewhere. */
function requireAdopted(
  config: UpstreamConfig,
  lock: Lock,
  bundle: Parameters<typeof openChanges>[2],
  { adoptions, open }: AdoptedChanges,
): void {
  const wanted = new Set(adoptions.map(keyOf));
  const known = new Set(open.map(keyOf));
  const problems = openChanges(config, lock, bundle).flatMap((left) => {
    if (!wanted.has(keyOf(left)) && known.has(keyOf(left))) return [];
    const why = wanted.has(keyOf(left)) ? "the edit does not adopt it" : "the edits open it";
    return [`${left.change.id} in ${left.operationId}: ${left.change.sentence} (${why})`];
  });
  if (problems.length === 0) return;
  throw new UpstreamError(`${[...new Set(problems)].join("\n")}\nNothing was adopted.`, {
    exitCode: exitCodes.notAdopted,
  });
}

/** Marks operations as reviewed when none of their changes is left open. */
function reviewed(lock: Lock, { adoptions, open }: AdoptedChanges): Lock {
  const adopted = new Set(adoptions.map(keyOf));
  const left = new Set(open.filter((change) => !adopted.has(keyOf(change))).map(({ operationId }) => operationId));
  const done = new Set(adoptions.map(({ operationId }) => operationId).filter((id) => !left.has(id)));
  return { ...lock, reviewed: Object.fromEntries(Object.entries(lock.reviewed).filter(([id]) => !done.has(id))) };
}

function listenForInterrupt(): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, abort);
  return {
    signal: controller.signal,
    stop: () => {
      for (const signal of signals) process.removeListener(signal, abort);
    },
  };
}
