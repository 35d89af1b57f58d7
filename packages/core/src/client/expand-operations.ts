import type { Operation } from "../table.ts";

/** The operations of one resource: their common path and facts, and what differs, by verb. */
export interface OperationGroup extends Partial<Operation> {
  readonly path: string;
  /** The `request` of each has its method, and the rest of the path if there is any. */
  readonly verbs: Readonly<Record<string, Operation>>;
}

/** Returns the operations of all groups by their operationIds, each with its whole path. */
export function expandOperations(groups: Readonly<Record<string, OperationGroup>>): Record<string, Operation> {
  const expanded: Record<string, Operation> = {};
  for (const resource in groups) {
    const { path, verbs, ...shared } = groups[resource] as OperationGroup;
    for (const verb in verbs) {
      const operation = verbs[verb] as Operation;
      const request = operation.request.replace(/ |$/, () => ` ${path}`);
      expanded[`${resource}_${verb}`] = { ...shared, ...operation, request };
    }
  }
  return expanded;
}
