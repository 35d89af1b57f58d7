import { compareContents } from "./compare-contents.ts";
import { compareIdentity } from "./compare-operation.ts";
import type { OperationContext } from "./operation-context.ts";

/** Compare an operation that the provider calls: what clients get is its body, what they send its answer. */
export function compareReceived(context: OperationContext): void {
  compareIdentity(context);
  compareReceivedParameters(context);
  compareReceivedBody(context);
  compareGivenAnswers(context);
}

function compareReceivedParameters({ before, after, report, sent }: OperationContext): void {
  for (const key of new Set([...before.parameters.keys(), ...after.parameters.keys()])) {
    const [first, second] = [before.parameters.get(key), after.parameters.get(key)];
    const { name, place } = second ?? first ?? { name: key, place: "" };
    const facts = { name: `\`${name}\``, place };
    const at = { beforePointer: first?.pointer ?? before.pointer, afterPointer: second?.pointer ?? after.pointer };
    if (!first || !second) {
      report(second ? "received-parameter-added" : "received-parameter-removed", at, facts);
      continue;
    }
    if (first.required !== second.required)
      report(second.required ? "received-parameter-became-required" : "received-parameter-became-optional", at, facts);
    sent(first.node, second.node);
  }
}

function compareReceivedBody({ before, after, report, sent }: OperationContext): void {
  const [first, second] = [before.body, after.body];
  const at = { beforePointer: first?.pointer ?? before.pointer, afterPointer: second?.pointer ?? after.pointer };
  if (first && second && first.required !== second.required)
    report(second.required ? "received-body-became-required" : "received-body-became-optional", at);
  compareContents(
    report,
    [first?.contents ?? new Map(), second?.contents ?? new Map()],
    at,
    { side: "response", words: "body-words-changed" },
    sent,
  );
}

function compareGivenAnswers({ before, after, report, received }: OperationContext): void {
  for (const status of new Set([...before.answers.keys(), ...after.answers.keys()])) {
    const [first, second] = [before.answers.get(status), after.answers.get(status)];
    const at = { beforePointer: first?.entry ?? before.pointer, afterPointer: second?.entry ?? after.pointer };
    if (first && second)
      compareContents(
        report,
        [first.contents, second.contents],
        { beforePointer: first.pointer, afterPointer: second.pointer },
        { side: "request", words: "answer-words-changed" },
        received,
      );
    else report(second ? "given-status-added" : "given-status-removed", at, { name: status });
  }
}
