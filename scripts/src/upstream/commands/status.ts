import { relative } from "node:path";
import { type Change, compareLevels } from "@certspec/drift";
import { levelCodes } from "../exit-codes.ts";
import { locateInSpec } from "../locate-in-spec.ts";
import { requireLock } from "../lock/lock.ts";
import { compareThreeWays, type OperationDrift } from "../lock/three-way.ts";
import { readWaivers } from "../lock/waivers.ts";
import { readUpstreamConfig } from "../sources/upstream-config.ts";
import { findProviders, findRoot, readBundle, today } from "../workspace.ts";

interface StatusOptions {
  format: "text" | "markdown";
}

/** Say how the specs stand to upstream, by the locks; the exit code is that of what is open. */
export function runStatus(providers: string[], { format }: StatusOptions): number {
  const root = findRoot();
  const drifts = findProviders(root, providers).flatMap((provider) => {
    const config = readUpstreamConfig(root, provider);
    const waivers = readWaivers(config.folder, provider);
    const lock = requireLock(config.folder, provider);
    const found = compareThreeWays(config, lock, readBundle(root, provider), waivers, today());
    return found.map((drift) => ({ ...drift, lineOf: lineIn(root, config.folder, drift.operationId) }));
  });
  process.stdout.write(format === "markdown" ? asTable(drifts) : asText(drifts));
  const levels = drifts.flatMap(({ open }) => open.map(({ level }) => level));
  return levelCodes[levels.sort(compareLevels).at(-1) ?? "none"];
}

interface LocatedDrift extends OperationDrift {
  /** The file and line of the spec that a change is about. */
  lineOf(change: Change): string;
}

function lineIn(root: string, folder: string, operationId: string): LocatedDrift["lineOf"] {
  return ({ places: [place] }) => {
    const line = locateInSpec(folder, place?.before ?? "", operationId);
    return line ? `${relative(root, line.file)}:${line.line}` : `${relative(root, folder)}/openapi.yaml:1`;
  };
}

function asText(drifts: readonly LocatedDrift[]): string {
  return drifts
    .flatMap(({ operationId, open, adopted, waived, lineOf }) => [
      `${operationId}${open.length + adopted.length + waived.length === 0 ? ": as upstream has it" : ""}`,
      ...open.flatMap((change) => [
        `  open     ${change.level.padEnd(5)}  ${change.sentence}  ${change.id}`,
        `                  ${lineOf(change)}  wire ${change.wire}, types ${change.types}`,
      ]),
      ...adopted.map(({ level, sentence }) => `  adopted  ${level.padEnd(5)}  ${sentence}`),
      ...waived.map(({ change, waiver }) => `  waived   ${change.sentence}  ${waiver.reason}`),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

function asTable(drifts: readonly LocatedDrift[]): string {
  const rows = drifts.flatMap(({ operationId, open, lineOf }) =>
    open.map(
      (change) =>
        `| ${change.level} | ${operationId} | ${change.sentence.replaceAll("|", "\\|")} | ${lineOf(change)} | ${change.wire} | ${change.types} | \`${change.id}\` |\n`,
    ),
  );
  if (rows.length === 0) return "Nothing is open.\n";
  return `| level | operation | change | place | wire | types | id |\n| --- | --- | --- | --- | --- | --- | --- |\n${rows.join("")}`;
}
