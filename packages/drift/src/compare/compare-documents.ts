import { entriesOf, isObject } from "@certspec/openapi";
import {
  createNodes,
  type Operation,
  readOperations,
  readServers,
  requestOf,
  type SchemaReader,
} from "@certspec/openapi/operations";
import type { ClassifyOptions } from "../change.ts";
import { readDocument } from "../document/read-document.ts";
import { compareNames } from "./compare-names.ts";
import { compareOperation, compareReceived } from "./compare-operation.ts";
import { compareServers } from "./compare-servers.ts";
import { compareFlows, compareSurroundings } from "./compare-surroundings.ts";
import type { Side } from "./context.ts";
import { findUnchanged } from "./find-unchanged.ts";
import { matchOperations } from "./match-operations.ts";
import { findMovedPrefix, withPrefix } from "./move-prefix.ts";
import {
  createOperationContext,
  type IsScheme,
  nameOf,
  type OperationPair,
  plainFinding,
  spokenNameOf,
} from "./operation-context.ts";
import { createSchemaComparer } from "./schema-comparer.ts";

/** Compares two documents: everything that changed about each operation, and about the document around them. */
export function compareDocuments(
  before: unknown,
  after: unknown,
  { ignoreNames = false, namesFrom, names = ["before", "after"] }: ClassifyOptions,
): OperationPair[] {
  const [first, second] = [sideOf(before, names[0]), sideOf(after, names[1])];
  const isUnchanged = findUnchanged(first.reader, second.reader);
  const named = namesFrom ?? (ignoreNames ? "before" : "after");
  const schemas = createSchemaComparer(first, second, { named, isUnchanged });
  const isScheme = matchSchemes(first.reader, second.reader);
  const [old, now] = [readOperations(first.reader, first.nodes), readOperations(second.reader, second.nodes)];
  const around: OperationPair = { name: "", findings: [], schemas: [] };
  const compared = new Set<string>();
  const pairs = [around];
  const [called, known] = alignPrefix(
    { servers: readServers({ value: first.reader.document, pointer: "" }) ?? [], operations: old.called },
    { servers: readServers({ value: second.reader.document, pointer: "" }) ?? [], operations: now.called },
    around,
  );
  const matched = compareList(called.operations, known.operations, false);
  compareList(old.received, now.received, true);
  // Servers of the document are those of the operations that name none; the others are compared with theirs.
  if (matched.length === 0 || matched.some((pair) => pair.every(({ servers }) => servers === undefined)))
    compareServers(
      called.servers,
      known.servers,
      (rule, places, facts) => around.findings.push(plainFinding(rule, places, facts)),
      { before: { pointer: "/servers" }, after: { pointer: "/servers" } },
    );
  around.findings.push(...compareSurroundings(first.reader, second.reader));
  around.findings.push(...compareFlows(first.reader, second.reader));
  if (!ignoreNames) around.findings.push(...compareNames(first, second, schemas));
  return pairs;

  function compareList(before: readonly Operation[], after: readonly Operation[], isReceived: boolean) {
    const { matched, gone, come } = matchOperations(before, after, ignoreNames);
    for (const [first, second] of matched) {
      // A callback that holds itself comes back here.
      const key = `${first.pointer} ${second.pointer}`;
      if (compared.has(key) || isUnchanged(first.raw, second.raw)) continue;
      compared.add(key);
      const context = createOperationContext(first, second, { schemas, isScheme, isReceived });
      pairs.push(context.pair);
      if (isReceived) compareReceived(context);
      else compareOperation(context);
      compareList(first.callbacks, second.callbacks, true);
      if (isReceived || requestOf(first) === requestOf(second)) continue;
      const at = { beforePointer: first.pointer, afterPointer: second.pointer };
      const [from, to] = [`${first.method} ${first.path}`, `${second.method} ${second.path}`];
      context.report("operation-moved", at, { name: spokenNameOf(second), before: from, after: to });
    }
    for (const operation of [...gone, ...come]) {
      const isGone = gone.includes(operation);
      const at = { beforePointer: operation.pointer, afterPointer: operation.pointer };
      const finding = plainFinding(isGone ? "operation-removed" : "operation-added", at, {
        name: `${operation.method} ${operation.path}`,
      });
      pairs.push({ name: nameOf(operation), findings: [finding], schemas: [] });
    }
    return matched;
  }
}

/** Schemes are the same by their kind and name; where a document has only one of the two names, by their kind. */
function matchSchemes(before: SchemaReader, after: SchemaReader): IsScheme {
  const namesOf = ({ document: { components } }: SchemaReader) =>
    new Set(entriesOf(isObject(components) ? components.securitySchemes : undefined).map(([name]) => name));
  const [old, now] = [namesOf(before), namesOf(after)];
  return (first, second) =>
    first.kind === second.kind && (first.name === second.name || (!now.has(first.name) && !old.has(second.name)));
}

type Addresses = ReturnType<typeof withPrefix>;

/** Both sides with a prefix in their paths that moved between these and the servers. */
function alignPrefix(before: Addresses, after: Addresses, around: OperationPair): [Addresses, Addresses] {
  const moved = findMovedPrefix(before, after);
  if (!moved) return [before, after];
  const [from, to] = moved.side === "before" ? ["servers", "paths"] : ["paths", "servers"];
  const places = { beforePointer: "/servers", afterPointer: "/servers" };
  around.findings.push(
    plainFinding("server-prefix-moved", places, { name: moved.prefix, before: `the ${from}`, after: `the ${to}` }),
  );
  return moved.side === "before"
    ? [withPrefix(before, moved.prefix), after]
    : [before, withPrefix(after, moved.prefix)];
}

function sideOf(document: unknown, name: string): Side {
  const reader = readDocument(document, name);
  return { reader, nodes: createNodes(reader) };
}
