import { exitCodeOf, highest } from "../level.ts";
import { readDivergences } from "../lock/divergences.ts";
import { requireLock } from "../lock/lock.ts";
import { compareThreeWays, type OperationDrift } from "../lock/three-way.ts";
import { readSourceFile } from "../sources/source-file.ts";
import { findProviders, findRoot, readBundle, today } from "../workspace.ts";

interface StatusOptions {
  format: "text" | "markdown";
}

/** Say how the specs stand to upstream, by the locks; the exit code is that of what is open. */
export function runStatus(providers: string[], { format }: StatusOptions): number {
  const root = findRoot();
  const drifts = findProviders(root, providers).flatMap((provider) => {
    const source = readSourceFile(root, provider);
    const divergences = readDivergences(source.folder, provider);
    const lock = requireLock(source.folder, provider);
    return compareThreeWays(source, lock, readBundle(root, provider), divergences, today());
  });
  process.stdout.write(format === "markdown" ? asTable(drifts) : asText(drifts));
  return exitCodeOf(highest(drifts.flatMap(({ open }) => open.map(({ level }) => level))));
}

function asText(drifts: readonly OperationDrift[]): string {
  return drifts
    .flatMap(({ operationId, open, adopted, apart }) => [
      `${operationId}${open.length + adopted.length + apart.length === 0 ? ": as upstream has it" : ""}`,
      ...open.map(({ level, sentence, id }) => `  open     ${level.padEnd(5)}  ${sentence}  ${id}`),
      ...adopted.map(({ level, sentence }) => `  adopted  ${level.padEnd(5)}  ${sentence}`),
      ...apart.map(({ change, divergence }) => `  apart    ${change.sentence}  ${divergence.reason}`),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

function asTable(drifts: readonly OperationDrift[]): string {
  const rows = drifts.flatMap(({ operationId, open }) =>
    open.map(
      ({ level, wire, types, sentence, id }) =>
        `| ${level} | ${operationId} | ${sentence.replaceAll("|", "\\|")} | ${wire} | ${types} | \`${id}\` |\n`,
    ),
  );
  if (rows.length === 0) return "Nothing is open.\n";
  return `| level | operation | change | wire | types | id |\n| --- | --- | --- | --- | --- | --- |\n${rows.join("")}`;
}
