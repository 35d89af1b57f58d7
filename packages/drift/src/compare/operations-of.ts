import type { Finding, SchemaPair } from "./context.ts";
import type { OperationPair } from "./operation-context.ts";

/** A finding, with what it is a change of. */
export interface Shown {
  finding: Finding;
  /** The names of the operations that show it. */
  operations: ReadonlySet<string>;
  /** The property, the parameter or the operation that it is about. */
  subject: string;
}

/** Each finding, with the operations that show it, and the property that holds what it is about. */
export function operationsOf(pairs: readonly OperationPair[]): Shown[] {
  const parents = new Map<SchemaPair, Set<SchemaPair>>();
  const users = new Map<SchemaPair, Set<string>>();
  const roots = pairs.flatMap(({ schemas }) => schemas);
  for (const { name, schemas } of pairs) for (const { pair } of schemas) visit(pair, name);
  const holders = holdersOf(roots);
  const shown: Shown[] = [];
  for (const { name, findings } of pairs)
    for (const finding of findings)
      shown.push({ finding, operations: new Set(name === "" ? [] : [name]), subject: finding.subject ?? "" });
  for (const pair of parents.keys()) {
    if (pair.findings.length === 0) continue;
    const operations = usersOf(pair);
    for (const finding of pair.findings)
      shown.push({ finding, operations, subject: finding.subject ?? holders.get(pair) ?? "" });
  }
  return shown;

  function visit(root: SchemaPair, name: string): void {
    users.set(root, (users.get(root) ?? new Set()).add(name));
    if (parents.has(root)) return;
    parents.set(root, new Set());
    const open = [root];
    for (let pair = open.pop(); pair; pair = open.pop())
      for (const { pair: child } of pair.children) {
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

/**
 * The property, parameter or header by which each schema is reached; the first by name where there are several.
 * The name of a component would not last: providers rename those, and nothing changes for anybody.
 */
function holdersOf(roots: OperationPair["schemas"]): Map<SchemaPair, string> {
  const holders = new Map<SchemaPair, string>();
  const open = roots.map(({ pair, name = "" }) => ({ pair, name }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { pair, name } = next;
    const known = holders.get(pair);
    if (known !== undefined && known <= name) continue;
    holders.set(pair, name);
    for (const child of pair.children) open.push({ pair: child.pair, name: child.name ?? name });
  }
  return holders;
}
