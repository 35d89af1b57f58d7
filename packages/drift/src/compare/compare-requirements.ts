import type { Requirement } from "@certspec/openapi/operations";
import type { OperationContext } from "./operation-context.ts";

/** Compare the ways to authenticate; none at all is a way of its own. */
export function compareRequirements({ before, after, report }: OperationContext): void {
  const [first, second] = [waysOf(before), waysOf(after)];
  for (const way of first) {
    // Who sends more than is asked for is let in.
    if (second.some((other) => suffices(way, other))) continue;
    const alike = second.find(({ kind }) => kind === way.kind);
    const at = { beforePointer: way.pointer, afterPointer: alike?.pointer ?? after.pointer };
    if (!alike) report("security-removed", at, { name: way.kind });
    else for (const [name, scope] of missing(way, alike)) report("security-scope-added", at, { name, after: scope });
  }
  for (const way of second) {
    if (first.some((other) => suffices(other, way) && suffices(way, other))) continue;
    const alike = first.find(({ kind }) => kind === way.kind);
    const at = { beforePointer: alike?.pointer ?? before.pointer, afterPointer: way.pointer };
    if (!alike) report("security-added", at, { name: way.kind });
    else for (const [name, scope] of missing(way, alike)) report("security-scope-removed", at, { name, before: scope });
  }
}

function waysOf({ requirements, pointer }: { requirements: readonly Requirement[]; pointer: string }): Requirement[] {
  return requirements.length > 0 ? [...requirements] : [{ kind: "no credentials", pointer, schemes: [] }];
}

/** Whether what one way sends is all that another asks for. */
function suffices(way: Requirement, asked: Requirement): boolean {
  return asked.schemes.every(({ kind, scopes }) =>
    way.schemes.some((scheme) => scheme.kind === kind && scopes.every((scope) => scheme.scopes.includes(scope))),
  );
}

/** The scopes that another way of the same kind has, and this one does not. */
function missing(way: Requirement, other: Requirement): [scheme: string, scope: string][] {
  return other.schemes.flatMap(({ kind, scopes }) => {
    const own = way.schemes.find((scheme) => scheme.kind === kind)?.scopes ?? [];
    return scopes.filter((scope) => !own.includes(scope)).map((scope): [string, string] => [kind, `\`${scope}\``]);
  });
}
