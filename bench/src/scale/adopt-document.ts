import { type Document, methods, type PathItem } from "../../../packages/openapi/src/document.ts";
import type { Mutable } from "./mutable.ts";
import { nameForeignOperations } from "./name-foreign-operations.ts";
import { renameSchemas } from "./rename-schemas.ts";

/** A foreign document that the generator takes, and what had to be done to it. */
export interface AdoptedDocument {
  document: Document;
  operations: number;
  /** How many operations were given a name. */
  renamed: number;
  /** How many schemas were given another name, because two would have been one type. */
  renamedSchemas: number;
  /** Operations that are left out, because a client cannot send them. */
  dropped: string[];
}

/** Lets a foreign document pass the generator: names are derived where they do not fit, all else stays. */
export function adoptDocument(foreign: Document): AdoptedDocument {
  const source = structuredClone(foreign);
  const dropped = dropUnsendable(source);
  const { operations, renamed } = nameForeignOperations(source);
  const { document, renamed: renamedSchemas } = renameSchemas(source);
  return { document, operations, renamed, renamedSchemas, dropped };
}

/** Takes the first of every few paths of a document, with all components. */
export function partOf(document: Document, everyNth: number): Document {
  const paths = Object.entries(document.paths ?? {}).filter((_, index) => index % everyNth === 0);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** How many operations a document has. */
export function countOperations({ paths = {} }: Document): number {
  return Object.values(paths).reduce((sum, item) => sum + methods.filter((method) => item[method]).length, 0);
}

function dropUnsendable({ paths = {} }: Document): string[] {
  const dropped: string[] = [];
  for (const [path, item] of Object.entries<Mutable<PathItem>>(paths)) {
    if (item.trace) {
      delete item.trace;
      dropped.push(`TRACE ${path}`);
    }
    for (const method of ["get", "head"] as const) {
      if (!item[method]?.requestBody) continue;
      const { requestBody: _, ...operation } = item[method];
      item[method] = operation;
      dropped.push(`the body of ${method.toUpperCase()} ${path}`);
    }
  }
  return dropped;
}
