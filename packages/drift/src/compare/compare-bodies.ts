import { compareContents } from "./compare-contents.ts";
import type { OperationContext } from "./operation-context.ts";

/** Compare the bodies that an operation takes. */
export function compareBodies({ before, after, report, sent }: OperationContext): void {
  const [first, second] = [before.body, after.body];
  const at = {
    beforePointer: first?.pointer ?? before.pointer,
    afterPointer: second?.pointer ?? after.pointer,
  };
  if (!first || !second) {
    if (second) report(second.required ? "required-body-added" : "body-added", at);
    if (first) report("body-removed", at);
    return;
  }
  if (first.required !== second.required) report(second.required ? "body-became-required" : "body-became-optional", at);
  if (first.words !== second.words) report("body-words-changed", at, { cause: `${first.words} ${second.words}` });
  compareContents(
    report,
    [first.contents, second.contents],
    at,
    { side: "request", words: "body-words-changed", encoding: "body-encoding-changed" },
    sent,
  );
}
