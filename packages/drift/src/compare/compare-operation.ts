import { below, stableText } from "@certspec/openapi";
import type { Operation } from "@certspec/openapi/operations";
import { compareAnswers } from "./compare-answers.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareRequirements } from "./compare-requirements.ts";
import { compareServers } from "./compare-servers.ts";
import { nameOf, type OperationContext } from "./operation-context.ts";

/** Extensions that say how a method of the client works, and those that only tune it. */
const behaviours = ["x-pagination", "x-envelope", "x-one-of-parameters"];
const notes = ["x-idempotent", "x-error"];

/** Compare an operation that clients call. */
export function compareOperation(context: OperationContext): void {
  compareIdentity(context);
  compareExtensions(context);
  compareParameters(context);
  compareBodies(context);
  compareAnswers(context);
  compareRequirements(context);
  const { before, after, report } = context;
  if (before.servers || after.servers)
    compareServers(before.servers ?? before.usualServers, after.servers ?? after.usualServers, report, context);
}

/** Compare what people call an operation, and what they read about it. */
export function compareIdentity({ before, after, report }: OperationContext): void {
  const at = { beforePointer: before.pointer, afterPointer: after.pointer };
  const name = nameOf(after);
  const ids = {
    name: `${after.method} ${after.path}`,
    before: before.operationId && `\`${before.operationId}\``,
    after: after.operationId ? `\`${after.operationId}\`` : "nothing",
  };
  if (before.operationId !== after.operationId)
    report(before.operationId ? "operation-renamed" : "operation-named", at, ids);
  if (before.words !== after.words) report("operation-words-changed", at, { name });
  if (before.deprecated !== after.deprecated)
    report(after.deprecated ? "operation-deprecated" : "operation-no-longer-deprecated", at, { name });
}

function compareExtensions({ before, after, report }: OperationContext): void {
  for (const keyword of [...behaviours, ...notes]) {
    const of = ({ extensions }: Operation) => (keyword in extensions ? stableText(extensions[keyword]) : undefined);
    const [first, second] = [of(before), of(after)];
    if (first === second) continue;
    const happened = first === undefined ? "added" : second === undefined ? "removed" : "changed";
    report(
      notes.includes(keyword) ? "operation-note-changed" : `operation-extension-${happened}`,
      { beforePointer: below(before.pointer, keyword), afterPointer: below(after.pointer, keyword) },
      { name: nameOf(after), keyword: `\`${keyword}\``, cause: `${first} ${second}` },
    );
  }
}
