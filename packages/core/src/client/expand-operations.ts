import type { Operation } from "../table.ts";

/** Operations of one resource: the path that they begin with, what all of them state, and the rest by their verbs. */
export interface OperationGroup extends Partial<Operation> {
  readonly path: string;
  /** Their requests have a method, and the rest of the path where there is one. */
  readonly verbs: Readonly<Record<string, Operation>>;
}

/** Write out a table that states its operations by resources: each by its id, with its whole path. */
export function expandOperations(groups: Readonly<Record<string, OperationGroup>>): Record<string, Operation> {
  const written: Record<string, Operation> = {};
  for (const resource in groups) {
    const { path, verbs, ...shared } = groups[resource] as OperationGroup;
    for (const verb in verbs) {
      const operation = verbs[verb] as Operation;
      const request = operation.request.replace(/ |$/, () => ` ${path}`);
      written[`${resource}_${verb}`] = { ...shared, ...operation, request };
    }
  }
  return written;
}
