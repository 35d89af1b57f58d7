import { askYes, type Dialog } from "../adopt/ask-yes.ts";
import { chooseChanges } from "../adopt/choose-changes.ts";
import { restoreJournal } from "../adopt/journal.ts";
import { openChanges } from "../adopt/open-changes.ts";
import { planEdits } from "../adopt/plan-edits.ts";
import { showPatch } from "../adopt/show-patch.ts";
import { takeOver } from "../adopt/take-over.ts";
import { levelCodes } from "../exit-codes.ts";
import { requireLock } from "../lock/lock.ts";
import { readIfPresent } from "../read-file.ts";
import { readSourceFile } from "../sources/source-file.ts";
import { findProviders, findRoot, readBundle } from "../workspace.ts";

interface AdoptOptions {
  dryRun?: boolean;
  yes?: boolean;
}

/** Take open changes over into the spec, and make the package and a changeset from it. */
export async function runAdopt(provider: string, ids: string[], { dryRun, yes }: AdoptOptions): Promise<number> {
  const root = findRoot();
  findProviders(root, [provider]);
  const source = readSourceFile(root, provider);
  if (restoreJournal(root, source.folder))
    console.error(`specs/${provider}: put back what an interrupted run had changed`);
  const lock = requireLock(source.folder, provider);
  const open = openChanges(root, source, lock);
  const adoptions = chooseChanges(open, provider, ids);
  if (adoptions.length === 0) {
    console.log(`${provider}: nothing is open`);
    return 0;
  }
  const patch = planEdits({
    folder: source.folder,
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
    if (!(await askYes("This breaks users of the package. Take it over?", dialog))) {
      console.error(`${provider}: nothing was taken over; a major change needs a yes, or --yes`);
      return levelCodes.major;
    }
  }
  const started = () => {
    // Generating and testing take a while, in which nothing else is shown.
    if (process.stderr.isTTY) console.error(`${provider}: taking it over; Ctrl-C puts everything back`);
  };
  console.log(await takeOver(root, source, lock, { adoptions, open, patch, started }));
  return 0;
}
