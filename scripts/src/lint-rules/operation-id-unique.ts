import type { SpecOperation } from "./operations.ts";
import { child, spotOf } from "./placed.ts";
import { type Rule, specRule } from "./rule.ts";

/** Rejects an operationId that two operations share, and an operation file that two paths share. */
export const operationIdUnique: Rule = specRule(({ operations, report }) => {
  const first = new Map<string, SpecOperation>();
  for (const current of operations) {
    const id = child(current.operation, "operationId");
    if (typeof id.value !== "string") continue;
    const earlier = first.get(id.value);
    if (earlier === undefined) {
      first.set(id.value, current);
      continue;
    }
    const sameFile = spotOf(earlier.operation) === spotOf(current.operation);
    report(
      `\`${id.value}\` is already the operationId of ${earlier.method} ${earlier.path}. Give each operation its own.`,
      sameFile ? current.entry : id,
    );
  }
});
