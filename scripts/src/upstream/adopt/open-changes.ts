import { readDivergences } from "../lock/divergences.ts";
import type { Lock } from "../lock/lock.ts";
import { compareThreeWays } from "../lock/three-way.ts";
import type { SourceFile } from "../sources/source-file.ts";
import { readBundle, today } from "../workspace.ts";
import type { Adoption } from "./adoption.ts";

/** The changes that upstream has and a spec does not, each with the operation that shows it. */
export function openChanges(root: string, source: SourceFile, lock: Lock): Adoption[] {
  const { provider, folder } = source;
  const bundle = readBundle(root, provider);
  const drifts = compareThreeWays(source, lock, bundle, readDivergences(folder, provider), today());
  return drifts.flatMap(({ operationId, open }) => {
    const locked = lock.operations[operationId];
    return locked ? open.map((change) => ({ operationId, change, locked })) : [];
  });
}
