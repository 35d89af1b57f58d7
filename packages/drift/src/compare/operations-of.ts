import type { Finding, SchemaPair } from "./context.ts";
import type { OperationPair } from "./operation-context.ts";

/** Each finding, with the names of the operations that show it. */
export function operationsOf(pairs: readonly OperationPair[]): Map<Finding, Set<string>> {
  const parents = new Map<SchemaPair, Set<SchemaPair>>();
  const users = new Map<SchemaPair, Set<string>>();
  for (const { name, schemas } of pairs) for (const pair of schemas) visit(pair, name);
  const found = new Map<Finding, Set<string>>();
  for (const { name, findings } of pairs)
    for (const finding of findings) found.set(finding, new Set(name === "" ? [] : [name]));
  for (const pair of parents.keys()) {
    if (pair.findings.length === 0) continue;
    const names = usersOf(pair);
    for (const finding of pair.findings) found.set(finding, names);
  }
  return found;

  function visit(root: SchemaPair, name: string): void {
    users.set(root, (users.get(root) ?? new Set()).add(name));
    if (parents.has(root)) return;
    parents.set(root, new Set());
    const open = [root];
    for (let pair = open.pop(); pair; pair = open.pop())
      for (const child of pair.children) {
        const known = parents.get(child);
        if (known) known.add(pair);
        else {
          parents.set(child, new Set([pair]));
          open.push(child);
        }
      }
  }

  function usersOf(pair: SchemaPair): Set<string> {
    const names = new Set<string>();
    const seen = new Set([pair]);
    // A set hands out what is added to it while it is walked.
    for (const next of seen) {
      for (const name of users.get(next) ?? []) names.add(name);
      for (const parent of parents.get(next) ?? []) seen.add(parent);
    }
    return names;
  }
}
