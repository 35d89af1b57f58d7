import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "@certspec/drift";
import { isObject, listOf } from "@certspec/openapi";
import { exitCodes } from "../exit-codes.ts";
import { readYaml } from "../read-file.ts";
import { UpstreamError } from "../upstream-error.ts";

/** A difference from upstream that is meant: `specs/<provider>/divergences.yaml` lists them. */
export interface Divergence {
  /** The id of a change, or the beginning of several with a `*`. */
  id: string;
  reason: string;
  /** Where one can see that the reason is true. */
  evidence: string;
  /** The last day on which it holds without being looked at again. */
  expires: string;
}

/** Read the divergences of a spec; none when it has no file for them. */
export function readDivergences(folder: string, provider: string): Divergence[] {
  const file = join(folder, "divergences.yaml");
  if (!existsSync(file)) return [];
  const shown = `specs/${provider}/divergences.yaml`;
  return listOf(readYaml(file)).map((entry, index) => {
    for (const key of ["id", "reason", "evidence", "expires"])
      if (!isObject(entry) || typeof entry[key] !== "string" || entry[key] === "")
        throw new UpstreamError(`${shown}: entry ${index + 1} has no ${key}`);
    const divergence = entry as unknown as Divergence;
    if (!/^\d{4}-\d\d-\d\d$/.test(divergence.expires))
      throw new UpstreamError(`${shown}: ${divergence.id}: expires has to be a day such as "2027-01-31"`);
    return divergence;
  });
}

/** The divergence that a change is one of. */
export function divergenceOf(change: Change, divergences: readonly Divergence[]): Divergence | undefined {
  return divergences.find(({ id }) => (id.endsWith("*") ? change.id.startsWith(id.slice(0, -1)) : change.id === id));
}

/** Fail for divergences that explain nothing any more, and for those that have expired. */
export function requireUse(
  divergences: readonly Divergence[],
  used: ReadonlySet<Divergence>,
  provider: string,
  today: string,
): void {
  const problems = divergences.flatMap((divergence) => {
    const { id, expires } = divergence;
    if (!used.has(divergence)) return [`${id} explains nothing any more; remove it`];
    return expires < today ? [`${id} expired on ${expires}; look at it again, then renew or remove it`] : [];
  });
  if (problems.length === 0) return;
  throw new UpstreamError(problems.map((problem) => `specs/${provider}/divergences.yaml: ${problem}`).join("\n"), {
    exitCode: exitCodes.divergence,
  });
}
