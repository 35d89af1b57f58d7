import { credentialsOfOperation } from "../providers/credentials-of-operation.ts";
import type { DocumentedOperation } from "../providers/provider.ts";
import { filesOf } from "./arguments-with-files.ts";
import { sampleArguments } from "./sample-arguments.ts";

/** The settings with which a page runs the sample of an operation. */
export interface RunSettings {
  provider: string;
  /** The resources and the method of the call, such as `["customCsrs", "list"]`. */
  call: string[];
  /** Whether the call gives items, one after the other. */
  iterates: boolean;
  /** The options of the client that authenticate the call. */
  credentials: string[];
  arguments: Record<string, unknown>;
  /** The parts of the body that are files: `true` for the whole. */
  files: true | string[];
  /** The documented failures that can be chosen. */
  failures: number[];
  /** The failure that is chosen at first. */
  failure?: number;
}

/** The settings to run the sample of an operation in its page. */
export function runSettings(operation: DocumentedOperation): RunSettings {
  const { provider, resource, method, pagination, stream, failures } = operation;
  const [used = []] = credentialsOfOperation(operation);
  const files = filesOf(operation);
  // A class such as 4XX is shown by the failure that everybody knows.
  const statuses = failures.flatMap(({ status }) =>
    /^(?:4XX|default)$/i.test(status) ? 404 : /^\d+$/.test(status) ? Number(status) : [],
  );
  return {
    provider: provider.name,
    call: [...resource, method],
    iterates: Boolean(pagination || stream),
    credentials: used.map(({ option }) => option),
    arguments: sampleArguments(operation),
    files: files === true ? true : [...files],
    failures: [...new Set(statuses)],
  };
}
