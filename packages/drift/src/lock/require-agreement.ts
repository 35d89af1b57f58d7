import { classify } from "../classify.ts";
import { DriftError } from "../drift-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { aloneDocument } from "./alone-document.ts";
import type { LockedOperation } from "./lock.ts";

/** Fail when two sources disagree about an operation; they may use other words, and neither other names nor shapes. */
export function requireAgreement(id: string, first: LockedOperation, second: LockedOperation): void {
  const { changes } = classify(aloneDocument(first.document), aloneDocument(second.document), { ignoreNames: true });
  const real = changes.filter(({ rule }) => !rule.endsWith("words-changed"));
  if (real.length === 0) return;
  const list = real.map(({ sentence }) => `\n  ${sentence}`).join("");
  throw new DriftError(`${id}: ${first.url} and ${second.url} disagree; by the second,${list}`, {
    exitCode: exitCodes.disagreement,
  });
}
