import type { Operation, SchemaNode } from "@certspec/openapi/operations";
import { type PlainRuleName, plainRules } from "../rules/plain-rules.ts";
import type { Facts, Finding, Places, SchemaComparer, SchemaPair } from "./context.ts";

/** An operation before and after, or a document around its operations, with what changed about it. */
export interface OperationPair {
  /** What people call it: the operationId, else method and path. */
  name: string;
  findings: Finding[];
  schemas: Set<SchemaPair>;
}

/** What the parts of the comparison of an operation need. */
export interface OperationContext {
  before: Operation;
  after: Operation;
  pair: OperationPair;
  report(rule: PlainRuleName, places: Places, facts?: Facts & { cause?: string }): void;
  /** Compare schemas that a client sends. */
  sent(before: SchemaNode, after: SchemaNode): void;
  /** Compare schemas that a client gets. */
  received(before: SchemaNode, after: SchemaNode): void;
}

/** What people call an operation. */
export function nameOf({ operationId, method, path }: Operation): string {
  return operationId ?? `${method} ${path}`;
}

/** A finding about something that is not a schema. */
export function plainFinding(rule: PlainRuleName, places: Places, facts: Facts & { cause?: string } = {}): Finding {
  const { cause = "", ...said } = facts;
  const { direction } = plainRules[rule];
  return { rule, direction, ...said, ...places, cause: JSON.stringify([said, cause]) };
}

/** A context for an operation that clients call, or with `isReceived` for one that the provider calls. */
export function createOperationContext(
  before: Operation,
  after: Operation,
  schemas: SchemaComparer,
  isReceived: boolean,
): OperationContext {
  const pair: OperationPair = { name: nameOf(after), findings: [], schemas: new Set() };
  const [outward, inward] = isReceived ? (["response", "request"] as const) : (["request", "response"] as const);
  return {
    before,
    after,
    pair,
    report: (rule, places, facts) => pair.findings.push(plainFinding(rule, places, facts)),
    sent: (first, second) => pair.schemas.add(schemas(first, second, outward)),
    received: (first, second) => pair.schemas.add(schemas(first, second, inward)),
  };
}
