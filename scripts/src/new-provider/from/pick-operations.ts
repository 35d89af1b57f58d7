import { NewProviderError } from "../new-provider-error.ts";
import { child, entries, isMapping, type Place, textOf } from "./place.ts";
import type { Source } from "./source.ts";

/** An operation of the source document. */
export interface SourceOperation {
  method: string;
  path: string;
  /** The path item, which may hold parameters. */
  item: Place;
  operation: Place;
  /** Its operationId there. */
  sourceId: string | undefined;
  /** The name that the caller gives it. */
  wanted: string | undefined;
}

// In the order that the linter wants below a path.
const methods = ["get", "head", "post", "put", "patch", "delete", "options"];

/**
 * Finds the chosen operations, in the order of the document.
 * @throws {NewProviderError} for a choice that is not there, and for one that is several.
 */
export function pickOperations(source: Source, choices: readonly string[]): SourceOperation[] {
  const all = operationsOf(source);
  if (all.length === 0) throw new NewProviderError(`${source.at(source.root)}: the document has no operations.`);
  const picked = new Map<SourceOperation, string | undefined>();
  const unknown: string[] = [];
  for (const choice of choices) {
    // A path may have an equals sign, too.
    const named = all.some((operation) => isChoice(operation, choice)) ? null : /^(.*)=([A-Za-z\d_]+)$/.exec(choice);
    const [, plain = choice, wanted] = named ?? [];
    const found = all.filter((operation) => isChoice(operation, plain));
    if (found.length > 1)
      throw new NewProviderError(
        `\`${plain}\` is ${found.length} operations: ${found.map(requestOf).join(", ")}. Name one by its method and path.`,
      );
    if (found[0]) picked.set(found[0], wanted);
    else unknown.push(plain);
  }
  if (unknown.length) throw new NewProviderError(explain(unknown, all));
  for (const operation of picked.keys()) rejectUnsendable(operation, source);
  return all.filter((operation) => picked.has(operation)).map((each) => ({ ...each, wanted: picked.get(each) }));
}

/** @throws {NewProviderError} for a path that no URL can have. */
function rejectUnsendable({ method, path, item }: SourceOperation, { at }: Source): void {
  const [mark] = /[#?]/.exec(path.replaceAll(/\{[^}]*\}/g, "")) ?? [];
  if (mark === undefined) return;
  const meaning =
    mark === "#" ? "a fragment, which no client sends" : "a query, which is not part of a path; declare its parameters";
  throw new NewProviderError(
    `${at(item)}: ${requestOf({ method, path })} cannot be imported: what follows \`${mark}\` is ${meaning}. Leave it out of --operations, or correct the path in the document.`,
  );
}

export function requestOf({ method, path }: { method: string; path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}

function operationsOf({ root, follow }: Source): SourceOperation[] {
  return entries(child(root, "paths")).flatMap(([path, entry]) => {
    if (!path.startsWith("/")) return [];
    const item = follow(entry);
    return methods.flatMap((method) => {
      const written = child(item, method);
      const operation = written.value === undefined ? written : follow(written);
      if (!isMapping(operation.value)) return [];
      return [{ method, path, item, operation, sourceId: textOf(operation, "operationId"), wanted: undefined }];
    });
  });
}

function isChoice(operation: SourceOperation, choice: string): boolean {
  const [, method, path] = /^([A-Za-z]+)\s+(\/.*)$/.exec(choice) ?? [];
  return method === undefined
    ? operation.sourceId === choice
    : operation.method === method.toLowerCase() && operation.path === path;
}

function explain(unknown: string[], all: SourceOperation[]): string {
  const names = all.map((operation) => operation.sourceId ?? `"${requestOf(operation)}"`);
  const words = unknown.flatMap((name) => name.toLowerCase().match(/[a-z]{3,}/g) ?? []);
  const near = names.filter((name) => words.some((word) => name.toLowerCase().includes(word)));
  const shown = (near.length ? near : names).slice(0, 12);
  const rest = (near.length ? near : names).length - shown.length;
  return `the document has no operation ${unknown.map((name) => `\`${name}\``).join(", ")}. ${near.length ? "Near that" : "It has"}: ${shown.join(", ")}${rest > 0 ? `, and ${rest} more` : ""}.`;
}
