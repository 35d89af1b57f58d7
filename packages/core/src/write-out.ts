import type { Operation } from "./api.ts";

/** Operations of one resource: the path that they begin with, what all of them state, and the rest by their verbs. */
export interface OperationGroup extends Partial<Operation> {
  readonly path: string;
  /** Their requests have a method, and the rest of the path where there is one. */
  readonly verbs: Readonly<Record<string, Operation>>;
}

/** Write out a table that states its operations by resources: each by its id, with its whole path. */
export function writeOut(groups: Readonly<Record<string, OperationGroup>>): Record<string, Operation> {
  const written = Object.entries(groups).flatMap(([resource, { path, verbs, ...shared }]) =>
    Object.entries(verbs).map(([verb, operation]) => {
      const request = operation.request.replace(/ |$/, () => ` ${path}`);
      return [`${resource}_${verb}`, { ...shared, ...operation, request }] as const;
    }),
  );
  return Object.fromEntries(written);
}
