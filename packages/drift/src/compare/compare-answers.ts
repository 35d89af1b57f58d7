import type { Answer, Header } from "@certspec/openapi/operations";
import { compareContents } from "./compare-contents.ts";
import type { OperationContext, Places } from "./operation-context.ts";

/** Compare the answers of an operation by their status. */
export function compareAnswers(context: OperationContext): void {
  const { before, after, report } = context;
  for (const status of new Set([...before.answers.keys(), ...after.answers.keys()])) {
    const [first, second] = [before.answers.get(status), after.answers.get(status)];
    if (first && second) {
      const at = { beforePointer: first.pointer, afterPointer: second.pointer };
      compareAnswer(context, status, first, second, at);
      continue;
    }
    const kind = /^[123]/.test(status) ? "success" : "failure";
    const at = { beforePointer: first?.entry ?? before.pointer, afterPointer: second?.entry ?? after.pointer };
    report(second ? `${kind}-status-added` : `${kind}-status-removed`, at, { name: status });
  }
}

function compareAnswer(
  { report, received }: OperationContext,
  status: string,
  before: Answer,
  after: Answer,
  at: Places,
): void {
  if (before.words !== after.words)
    report("answer-words-changed", at, { name: status, cause: `${before.words} ${after.words}` });
  compareHeaders({ report, received }, before, after, at);
  const [had, has] = [before.contents.size > 0, after.contents.size > 0];
  if (had !== has) {
    report(has ? "response-body-added" : "response-body-removed", at, { name: status });
    return;
  }
  compareContents(
    report,
    [before.contents, after.contents],
    at,
    { side: "response", words: "answer-words-changed" },
    received,
  );
}

function compareHeaders(
  { report, received }: Pick<OperationContext, "report" | "received">,
  before: Answer,
  after: Answer,
  holders: Places,
): void {
  for (const header of new Set([...before.headers.keys(), ...after.headers.keys()])) {
    const [first, second] = [before.headers.get(header), after.headers.get(header)];
    const at = {
      beforePointer: first?.pointer ?? holders.beforePointer,
      afterPointer: second?.pointer ?? holders.afterPointer,
    };
    const name = `\`${header}\``;
    if (!first || !second) {
      report(second ? "header-added" : "header-removed", at, { name });
      continue;
    }
    if (first.required !== second.required)
      report(second.required ? "header-became-required" : "header-became-optional", at, { name });
    if (first.deprecated !== second.deprecated)
      report(second.deprecated ? "header-deprecated" : "header-no-longer-deprecated", at, { name });
    const [was, is] = [styleOf(first), styleOf(second)];
    if (was !== is) report("header-style-changed", at, { name, before: was, after: is });
    if (first.words !== second.words)
      report("header-words-changed", at, { name, cause: `${first.words} ${second.words}` });
    received(first.node, second.node);
  }
}

/** `explode` says nothing about what is no object. */
function styleOf({ style, node: { shape } }: Header): string {
  return shape.types && !shape.types.has("object") ? style.replace(", exploded", "") : style;
}
