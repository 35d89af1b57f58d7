import type { Child, Finding, SchemaPair } from "./context.ts";
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
  const holders = new Map<SchemaPair, Holder[]>();
  const users = new Map<SchemaPair, Set<string>>();
  for (const { name, schemas } of pairs) for (const child of schemas) visit(child, name);
  const shown: Shown[] = [];
  for (const { name, findings } of pairs)
    for (const finding of findings)
      shown.push({ finding, operations: new Set(name === "" ? [] : [name]), subject: finding.subject ?? "" });
  for (const pair of holders.keys()) {
    if (pair.findings.length === 0) continue;
    const operations = usersOf(pair);
    const subject = pair.findings.some((finding) => finding.subject === undefined) ? subjectOf(pair) : "";
    for (const finding of pair.findings) shown.push({ finding, operations, subject: finding.subject ?? subject });
  }
  return shown;

  function visit({ pair: root, name = "" }: Child, operation: string): void {
    users.set(root, (users.get(root) ?? new Set()).add(operation));
    const isKnown = holders.has(root);
    hold(root, { name });
    if (isKnown) return;
    const open = [root];
    for (let pair = open.pop(); pair; pair = open.pop())
      for (const { pair: child, name: property } of pair.children) {
        if (!holders.has(child)) open.push(child);
        hold(child, { parent: pair, name: property });
      }
  }

  function hold(pair: SchemaPair, holder: Holder): void {
    const known = holders.get(pair);
    if (known) known.push(holder);
    else holders.set(pair, [holder]);
  }

  function usersOf(pair: SchemaPair): Set<string> {
    const names = new Set<string>();
    const seen = new Set([pair]);
    // A set hands out what is added to it while it is walked.
    for (const next of seen) {
      for (const name of users.get(next) ?? []) names.add(name);
      for (const { parent } of holders.get(next) ?? []) if (parent) seen.add(parent);
    }
    return names;
  }

  /**
   * The property, parameter or header by which a schema is reached; the first by name where there are several.
   * Not the name of a component: a provider can rename one without changing the API.
   */
  function subjectOf(pair: SchemaPair): string {
    const names: string[] = [];
    const seen = new Set([pair]);
    for (const next of seen)
      for (const { parent, name } of holders.get(next) ?? [])
        if (name !== undefined) names.push(name);
        else if (parent) seen.add(parent);
    return names.sort()[0] ?? "";
  }
}

/** A pair that holds another one, and the name of the property by which it does; without a pair, a parameter or a body. */
interface Holder {
  parent?: SchemaPair;
  name: string | undefined;
}
