import type { Requirement } from "../operation/operation.ts";
import type { OperationContext } from "./operation-context.ts";

/** Compare the ways to authenticate; none at all is a way of its own. */
export function compareRequirements({ before, after, report }: OperationContext): void {
  const [first, second] = [waysOf(before.requirements, before.pointer), waysOf(after.requirements, after.pointer)];
  for (const [kind, requirement] of first) {
    const other = second.get(kind);
    const at = { beforePointer: requirement.pointer, afterPointer: other?.pointer ?? after.pointer };
    if (!other) report("security-removed", at, { name: kind });
    else compareScopes(report, requirement, other);
  }
  for (const [kind, { pointer }] of second) {
    if (first.has(kind)) continue;
    report("security-added", { beforePointer: before.pointer, afterPointer: pointer }, { name: kind });
  }
}

function waysOf(requirements: readonly Requirement[], pointer: string): Map<string, Requirement> {
  const ways = requirements.length > 0 ? requirements : [{ kind: "no credentials", pointer, schemes: [] }];
  return new Map(ways.map((way) => [way.kind, way]));
}

function compareScopes(report: OperationContext["report"], before: Requirement, after: Requirement): void {
  const at = { beforePointer: before.pointer, afterPointer: after.pointer };
  for (const [index, { kind: name, scopes }] of before.schemes.entries()) {
    const others = after.schemes[index]?.scopes ?? [];
    for (const scope of others)
      if (!scopes.includes(scope)) report("security-scope-added", at, { name, after: `\`${scope}\`` });
    for (const scope of scopes)
      if (!others.includes(scope)) report("security-scope-removed", at, { name, before: `\`${scope}\`` });
  }
}
