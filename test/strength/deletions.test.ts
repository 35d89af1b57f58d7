// The contract suites, played against tables from which something is gone: they fail, and say where.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { Failure } from "../../mutation/messages.ts";
import { startRunner } from "../../mutation/start-runner.ts";
import { type Deletion, deletionsIn, type Kind, withChanges } from "./deletions.ts";
import { root, runSuite } from "./run-suite.ts";

// Each plays whole suites or compilations, many times.
vi.setConfig({ testTimeout: 300_000 });

const runner = startRunner();
afterAll(() => runner.close());

/** Of each kind, as many as are played. */
const most = 2;

test.each<[provider: string, ...kinds: Kind[]]>([
  [
    "cloudflare",
    "way to authenticate",
    "security of its own",
    "query parameter",
    "name that stands for path parameters",
    "body",
    "required body",
    "path parameter",
  ],
  ["infisical", "way to authenticate", "security of its own", "body", "required body", "path parameter"],
  ["numeral", "way to authenticate", "body", "required body", "query parameter", "constant header", "path parameter"],
])("what is deleted from the table of %s is missed by the contract suite, with operation and place", async (...row) => {
  const [provider, ...kinds] = row;
  const path = join(root, "packages", provider, "src/generated/operations.ts");
  const source = readFileSync(path, "utf8");
  const all = deletionsIn(source);
  const own = all.filter(({ operation }) => operation);
  const chosen: Deletion[] = [];
  for (const kind of kinds) chosen.push(...spread(own, kind, chosen));
  const [control = ""] = own
    .map(({ operation }) => operation)
    .filter((id) => !chosen.some((each) => each.operation === id));
  const play = async (deletions: readonly Deletion[], operations: readonly string[]) =>
    runSuite(runner, {
      provider,
      source: { path, text: withChanges(source, deletions) },
      operations: [...operations, control],
    });
  const unnoticed: string[] = [];

  for (const round of rounds(chosen)) {
    const { failed, passed } = await play(
      round,
      round.map(({ operation }) => operation),
    );
    unnoticed.push(...round.filter((deletion) => !isNamed(deletion, deletion.operation, failed)).map(titleOf));
    // What was left alone passes, so nothing else is wrong.
    expect(failed.filter(({ name }) => name.startsWith(`${control} `))).toEqual([]);
    expect(passed.some(({ name }) => name.startsWith(`${control} `))).toBe(true);
  }
  for (const deletion of all.filter(({ operation }) => !operation)) {
    const { failed } = await play([deletion], []);
    if (!isNamed(deletion, control, failed)) unnoticed.push(titleOf(deletion));
  }

  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(kinds));
  expect(unnoticed).toEqual([]);
});

/** Whether a test of an operation fails, with a message that names it and the place. */
function isNamed({ place }: Deletion, operation: string, failed: readonly Failure[]): boolean {
  return failed.some(
    ({ name, message }) =>
      name.startsWith(`${operation} `) && message.includes(operation) && place.test(message.replaceAll(name, "")),
  );
}

/** The first deletion of a kind, the last, and some between; in operations that nothing else is taken from, where there are any. */
function spread(all: readonly Deletion[], kind: Kind, taken: readonly Deletion[]): Deletion[] {
  const own = all.filter((each) => each.kind === kind);
  const free = own.filter(({ operation }) => !taken.some((each) => each.operation === operation));
  const first = new Map((free.length ? free : own).map((each) => [each.operation, each]));
  const deletions = [...first.values()];
  const places = Array.from({ length: most }, (_, index) => Math.round((index * (deletions.length - 1)) / (most - 1)));
  return [...new Set(places)].flatMap((place) => deletions[place] ?? []);
}

/** Deletions that are played together, each in another operation, so that none hides another. */
function rounds(deletions: readonly Deletion[]): Deletion[][] {
  const made: Deletion[][] = [];
  for (const deletion of deletions) {
    const free = made.find((round) => !round.some(({ operation }) => operation === deletion.operation));
    if (free) free.push(deletion);
    else made.push([deletion]);
  }
  return made;
}

function titleOf({ kind, operation, place }: Deletion): string {
  return `${operation || "all operations"}: ${kind} ${place.source}`;
}
