import { type Operation, requestOf } from "@certspec/openapi/operations";

/** Operations of two documents that are the same one, and those that only one of the two has. */
export interface MatchedOperations {
  matched: [before: Operation, after: Operation][];
  gone: Operation[];
  come: Operation[];
}

/** Matches operations by method and path, whatever path parameters are called; then, where names count, by operationId. */
export function matchOperations(
  before: readonly Operation[],
  after: readonly Operation[],
  ignoresNames: boolean,
): MatchedOperations {
  const matched: [Operation, Operation][] = [];
  let [gone, come] = [[...before], [...after]];
  pair(({ method, path }) => `${method} ${path}`);
  pair(requestOf);
  if (!ignoresNames) pair(({ operationId }) => operationId);
  return { matched, gone, come };

  function pair(keyOf: (operation: Operation) => string | undefined): void {
    const waiting = new Map<string, Operation>();
    for (const operation of come) waiting.set(keyOf(operation) ?? "", operation);
    waiting.delete("");
    const taken = new Set<Operation>();
    for (const operation of gone) {
      const key = keyOf(operation) ?? "";
      const other = waiting.get(key);
      if (!other) continue;
      waiting.delete(key);
      matched.push([operation, other]);
      taken.add(operation).add(other);
    }
    gone = gone.filter((operation) => !taken.has(operation));
    come = come.filter((operation) => !taken.has(operation));
  }
}
