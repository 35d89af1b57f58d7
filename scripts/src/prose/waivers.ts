import { parse } from "yaml";
import type { Finding } from "./find-phrases.ts";

/** Findings that may stay, as `scripts/prose/waivers.yaml` has them. */
export interface Waiver {
  /** File and phrase, `docs/drift.md#thing`, or a folder or file that is not rewritten yet, `packages/mock/src`. */
  id: string;
  reason: string;
  /** How many a folder or file has. The number may only fall, and is written down when it has. */
  findings?: number;
}

/**
 * Reads the waivers.
 * @throws {Error} where an entry is not complete, or an id is there twice.
 */
export function readWaivers(yaml: string): Waiver[] {
  const entries: Waiver[] = parse(yaml) ?? [];
  const ids = new Set<string>();
  for (const { id, reason, findings } of entries) {
    if (!id || ids.has(id)) throw new Error(`waivers.yaml: expected an id that is there once, got ${id}`);
    if (!reason) throw new Error(`waivers.yaml: ${id} needs a reason`);
    const counts = Number.isInteger(findings) && Number(findings) > 0;
    if (id.includes("#") ? findings !== undefined : !counts)
      throw new Error(
        `waivers.yaml: ${id} must be a file with a phrase, or a folder or file with the number of its findings`,
      );
    ids.add(id);
  }
  return entries;
}

/** The problems that fail the lint: findings that nothing waives, and waivers that are not true any more. */
export function applyWaivers(waivers: Waiver[], findings: Finding[]): string[] {
  const problems: string[] = [];
  const waived = new Set<Finding>();
  for (const waiver of waivers) {
    const own = findings.filter((finding) => isMeant(waiver, finding));
    const problem = problemOf(waiver, own.length);
    if (problem !== undefined) problems.push(`scripts/prose/waivers.yaml  ${problem}`);
    // A folder with more than it had shows all of them: only the author knows which are new.
    if (own.length <= (waiver.findings ?? own.length)) for (const finding of own) waived.add(finding);
  }
  return [...findings.filter((finding) => !waived.has(finding)).map(findingLine), ...problems];
}

/** Writes a finding as one line: place, phrase, words, what to write. */
export function findingLine({ file, line, column, phrase, message }: Finding): string {
  return `${file}:${line}:${column}  ${phrase}  ${message}`;
}

function isMeant({ id }: Waiver, { file, phrase }: Finding): boolean {
  return id.includes("#") ? id === `${file}#${phrase}` : file === id || file.startsWith(`${id}/`);
}

function problemOf({ id, findings }: Waiver, found: number): string | undefined {
  if (found === 0) return `${id} waives nothing: delete it.`;
  if (findings === undefined || found === findings) return undefined;
  if (found < findings) return `${id} has fewer findings: write ${found} in place of ${findings}.`;
  return `${id} has ${found} findings, and ${findings} are waived: rewrite those that are new.`;
}
