import { adoptChanges, SuiteFailed } from "../adopt/adopt-changes.ts";
import type { Adoption, LeftChange } from "../adopt/adoption.ts";
import { askYes, type Dialog } from "../adopt/ask-yes.ts";
import { blamedFor } from "../adopt/blamed-for.ts";
import { chooseChanges } from "../adopt/choose-changes.ts";
import { toBeDescribed } from "../adopt/edits/edit.ts";
import { restoreProvider } from "../adopt/journal.ts";
import { openChanges } from "../adopt/open-changes.ts";
import { type SettledPlan, settlePlan } from "../adopt/settle-plan.ts";
import { showPatch } from "../adopt/show-patch.ts";
import { exitCodes, levelCodes } from "../exit-codes.ts";
import { type Lock, requireLock } from "../lock/lock.ts";
import { isLoopback, readUpstreamConfig, type UpstreamConfig } from "../sources/upstream-config.ts";
import { UpstreamError } from "../upstream-error.ts";
import { findProviders, findRoot, readBundle } from "../workspace.ts";

interface AdoptOptions {
  dryRun?: boolean;
  yes?: boolean;
  except?: string[];
}

/** Adopts open changes in the spec, and makes the package and a changeset from it; what only people can do is left to them. */
export async function runAdopt(provider: string, ids: string[], options: AdoptOptions): Promise<number> {
  const root = findRoot();
  findProviders(root, [provider]);
  const config = readUpstreamConfig(root, provider);
  restoreProvider(root, provider);
  const lock = requireLock(config.folder, provider);
  const open = openChanges(config, lock, readBundle(root, provider));
  const wanted = chooseChanges(open, provider, ids, options.except);
  if (wanted.length === 0) {
    console.log(`${provider}: nothing is open`);
    return 0;
  }
  requirePublicSources(config, wanted);
  const left: LeftChange[] = [];
  let tolerated: readonly string[] = [];
  for (;;) {
    const rest = wanted.filter((adoption) => !left.some((change) => change.adoption === adoption));
    const plan = await settlePlan(config, lock, readBundle(root, provider), rest, open);
    const all = [...left, ...plan.left];
    if (plan.adoptions.length === 0) throw nothingAdopted(all);
    try {
      return await adopt(root, config, lock, { plan: { ...plan, left: all }, open, options, tolerated });
    } catch (error) {
      if (!(error instanceof SuiteFailed)) throw error;
      const failed = error.operations;
      const own = plan.adoptions.filter(({ operationId }) => failed.includes(operationId));
      const blamed = blamedFor(own, error.caused);
      const learned = error.known.filter((name) => !tolerated.includes(name));
      if (blamed.length === plan.adoptions.length || blamed.length + learned.length === 0) throw error;
      tolerated = [...tolerated, ...learned];
      for (const name of learned) console.error(`${provider}: fails without the changes, too: ${name}`);
      if (blamed.length === 0) continue;
      const reason = "its contract suite fails with it";
      left.push(
        ...blamed.map((adoption) => ({
          adoption,
          file: `specs/${provider}/operations/${adoption.operationId}.yaml`,
          line: 1,
          reason,
        })),
      );
      console.error(
        `${error.message}\n${provider}: trying again without ${blamed.length} changes of ${failed.join(", ")}`,
      );
    }
  }
}

interface AdoptContext {
  plan: SettledPlan;
  open: readonly Adoption[];
  options: AdoptOptions;
  tolerated: readonly string[];
}

async function adopt(
  root: string,
  config: UpstreamConfig,
  lock: Lock,
  { plan, open, options, tolerated }: AdoptContext,
): Promise<number> {
  const { provider } = config;
  const { patch, adoptions, left } = plan;
  if (options.dryRun) {
    process.stdout.write(showPatch(root, patch));
    for (const line of linesFor(left, adoptions)) console.error(line);
    return 0;
  }
  const changes = adoptions.map(({ change }) => change);
  if (changes.some(({ level }) => level === "major") && !options.yes) {
    for (const line of new Set(changes.map(({ level, sentence }) => `${level}  ${sentence}`))) console.error(line);
    const dialog: Dialog = { input: process.stdin, output: process.stderr };
    if (!(await askYes("This breaks users of the package. Adopt it?", dialog))) {
      console.error(`${provider}: nothing was adopted; a major change needs a yes, or --yes`);
      return levelCodes.major;
    }
  }
  const started = () => {
    // Generating and testing take a while, in which nothing else is shown.
    if (process.stderr.isTTY) console.error(`${provider}: adopting; Ctrl-C puts everything back`);
  };
  console.log(await adoptChanges(root, config, lock, { adoptions, open, patch, tolerated, started }));
  const described = [...patch].flatMap(([file, { after }]) => (after?.includes(toBeDescribed) ? [file] : []));
  if (described.length > 0) console.log(`Write the texts that are marked "${toBeDescribed}":`);
  for (const file of described) console.log(`  ${file.slice(root.length + 1)}`);
  for (const line of linesFor(left, adoptions)) console.error(line);
  return left.length === 0 ? 0 : exitCodes.notAdopted;
}

function nothingAdopted(left: readonly LeftChange[]): UpstreamError {
  return new UpstreamError(`${linesFor(left).join("\n")}\nNothing was adopted.`, { exitCode: exitCodes.notAdopted });
}

/** The changes that are left to a person, each once, with its place and the reason, and its operation where others adopt it. */
function linesFor(left: readonly LeftChange[], adoptions: readonly Adoption[] = []): string[] {
  const adopted = new Set(adoptions.map(({ change }) => change.id));
  const lines = left.map(({ adoption: { change, operationId }, file, line, reason }) => {
    const where = adopted.has(change.id) ? ` for ${operationId}` : "";
    return `${change.id}: adopt this by hand${where} in ${file}:${line}: ${change.sentence} (${reason})`;
  });
  return [...new Set(lines)];
}

/** Fails where a fact would have an address of this machine as its source in the spec. */
function requirePublicSources({ provider }: UpstreamConfig, wanted: readonly Adoption[]): void {
  const local = wanted.find(({ locked }) => isLoopback(locked.url));
  if (!local) return;
  throw new UpstreamError(
    `specs/${provider}/upstream.yaml: ${local.locked.url} is an address of this machine, and a spec names the source of each fact: name the public one, and read this copy with \`pnpm upstream fetch ${provider} --from ${local.locked.source}=<file>\``,
  );
}
