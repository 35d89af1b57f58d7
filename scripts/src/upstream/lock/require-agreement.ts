import { classify } from "@certspec/drift";
import { exitCodes } from "../exit-codes.ts";
import { UpstreamError } from "../upstream-error.ts";
import { aloneDocument } from "./alone-document.ts";
import type { LockedOperation } from "./lock.ts";
import { upstreamDocument } from "./upstream-document.ts";

/** Fails when two sources disagree about an operation; they may use other words, and neither other names nor shapes. */
export function requireAgreement(id: string, first: LockedOperation, second: LockedOperation): void {
  // A recording shows what there is, so it can only say more than a document does.
  const [base, other] = first.observed ? [second, first] : [first, second];
  const own = aloneDocument(base.document);
  const { changes } = classify(own, upstreamDocument(other, own), { ignoreNames: true });
  const real = changes.filter(({ rule }) => !rule.endsWith("words-changed"));
  if (real.length === 0) return;
  const list = real.map(({ sentence }) => `\n  ${sentence}`).join("");
  throw new UpstreamError(`${id}: ${base.url} and ${other.url} disagree; by the second,${list}`, {
    exitCode: exitCodes.disagreement,
  });
}
