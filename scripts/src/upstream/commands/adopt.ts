import { adoptChanges } from "../adopt/adopt-changes.ts";
import { askYes, type Dialog } from "../adopt/ask-yes.ts";
import { chooseChanges } from "../adopt/choose-changes.ts";
import { restoreJournal } from "../adopt/journal.ts";
import { openChanges } from "../adopt/open-changes.ts";
import { planEdits } from "../adopt/plan-edits.ts";
import { showPatch } from "../adopt/show-patch.ts";
import { levelCodes } from "../exit-codes.ts";
import { requireLock } from "../lock/lock.ts";
import { readIfPresent } from "../read-file.ts";
import { readUpstreamConfig } from "../sources/upstream-config.ts";
import { findProviders, findRoot, readBundle } from "../workspace.ts";

interface AdoptOptions {
  dryRun?: boolean;
  yes?: boolean;
}

/** Adopt open changes in the spec, and make the package and a changeset from it. */
export async function runAdopt(provider: string, ids: string[], { dryRun, yes }: AdoptOptions): Promise<number> {
  const root = findRoot();
  findProviders(root, [provider]);
  const config = readUpstreamConfig(root, provider);
  if (restoreJournal(root, config.folder))
    console.error(`specs/${provider}: put back what an interrupted run had changed`);
  const lock = requireLock(config.folder, provider);
  const open = openChanges(root, config, lock);
  const adoptions = chooseChanges(open, provider, ids);
  if (adoptions.length === 0) {
    console.log(`${provider}: nothing is open`);
    return 0;
  }
  const patch = planEdits({
    folder: config.folder,
    bundle: readBundle(root, provider),
    adoptions,
    readFile: readIfPresent,
  });
  if (dryRun) {
    process.stdout.write(showPatch(root, patch));
    return 0;
  }
  const changes = adoptions.map(({ change }) => change);
  if (changes.some(({ level }) => level === "major") && !yes) {
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
  console.log(await adoptChanges(root, config, lock, { adoptions, open, patch, started }));
  return 0;
}
