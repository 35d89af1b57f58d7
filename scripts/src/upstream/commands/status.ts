import { relative } from "node:path";
import { compareLevels } from "@certspec/drift";
import { restoreProvider } from "../adopt/journal.ts";
import { levelCodes } from "../exit-codes.ts";
import { locateInSpec } from "../locate-in-spec.ts";
import { findLock, requireLock } from "../lock/lock.ts";
import { compareThreeWays } from "../lock/three-way.ts";
import { readWaivers } from "../lock/waivers.ts";
import { formatMarkdown, formatText, type ProviderReport } from "../report/format-drift.ts";
import { groupDrifts, levelOf } from "../report/group-drifts.ts";
import { readUpstreamConfig } from "../sources/upstream-config.ts";
import { findProviders, findRoot, readBundle, today } from "../workspace.ts";

interface StatusOptions {
  format: "text" | "markdown";
}

/**
 * Says how the specs stand to upstream, by the locks; the exit code is that of what is open. Where no provider is named, those
 * that were never fetched are a line each.
 */
export function runStatus(providers: string[], { format }: StatusOptions): number {
  const root = findRoot();
  const all = findProviders(root, providers);
  const isUnknown = (provider: string): boolean =>
    providers.length === 0 && "missing" in findLock(readUpstreamConfig(root, provider).folder);
  const reports = all.filter((provider) => !isUnknown(provider)).map((provider) => reportOf(root, provider));
  const print = format === "markdown" ? formatMarkdown : formatText;
  const unknown = all
    .filter(isUnknown)
    .map((provider) => `${provider}: not fetched yet; \`pnpm upstream fetch ${provider}\` writes its lock\n`);
  process.stdout.write([...reports.map(print), ...unknown].join("\n"));
  const levels = reports.map(({ fresh, open }) => levelOf([...fresh, ...open]));
  return levelCodes[levels.sort(compareLevels).at(-1) ?? "none"];
}

function reportOf(root: string, provider: string): ProviderReport {
  restoreProvider(root, provider);
  const config = readUpstreamConfig(root, provider);
  const waivers = readWaivers(config.folder, provider);
  const lock = requireLock(config.folder, provider);
  const drifts = compareThreeWays(config, lock, readBundle(root, provider), waivers, today());
  const report = groupDrifts(drifts, ({ places: [place] }, operationId) => {
    const line = locateInSpec(config.folder, place?.before ?? "", operationId);
    return line ? `${relative(root, line.file)}:${line.line}` : `${relative(root, config.folder)}/openapi.yaml:1`;
  });
  return { provider, fetched: lock.fetched, watched: drifts.length, ...report };
}
