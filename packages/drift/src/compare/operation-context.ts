import type { Operation, Requirement, SchemaNode } from "@certspec/openapi/operations";
import { type PlainRuleName, plainRules } from "../rules/plain-rules.ts";
import type { Child, Facts, Finding, Places, SchemaComparer } from "./context.ts";

/** An operation before and after, or a document around its operations, with what changed about it. */
export interface OperationPair {
  /** The operationId, or the method and path. */
  name: string;
  findings: Finding[];
  schemas: Child[];
}

/** The context for comparing an operation. */
export interface OperationContext {
  before: Operation;
  after: Operation;
  pair: OperationPair;
  report(rule: PlainRuleName, places: Places, facts?: PlainFacts): void;
  /** Compares schemas that a client sends; a parameter has a name. */
  sent(before: SchemaNode, after: SchemaNode, name?: string): void;
  /** Compares schemas that a client gets; a header has a name. */
  received(before: SchemaNode, after: SchemaNode, name?: string): void;
  /** Whether a security scheme of the older document is one of the newer. */
  isScheme: IsScheme;
}

/** Whether schemes of two documents are the same one. */
export type IsScheme = (before: Scheme, after: Scheme) => boolean;

type Scheme = Requirement["schemes"][number];

/** The facts of a finding, and the texts that tell it from others. */
export type PlainFacts = Facts & { cause?: string; subject?: string };

/** Returns the operationId of an operation, or its method and path. */
export function nameOf({ operationId, method, path }: Operation): string {
  return operationId ?? `${method} ${path}`;
}

/** The same in a sentence, which begins with an operationId as it is written. */
export function spokenNameOf(operation: Operation): string {
  return operation.operationId ? `\`${operation.operationId}\`` : nameOf(operation);
}

/** A finding about something that is not a schema. */
export function plainFinding(rule: PlainRuleName, places: Places, facts: PlainFacts = {}): Finding {
  const { cause = "", subject = "", ...said } = facts;
  const { direction } = plainRules[rule];
  return { rule, direction, ...said, ...places, subject, cause: JSON.stringify([said, cause]) };
}

/** A context for an operation that clients call, or with `isReceived` for one that the provider calls. */
export function createOperationContext(
  before: Operation,
  after: Operation,
  { schemas, isScheme, isReceived }: { schemas: SchemaComparer; isScheme: IsScheme; isReceived: boolean },
): OperationContext {
  const pair: OperationPair = { name: nameOf(after), findings: [], schemas: [] };
  const [outward, inward] = isReceived ? (["response", "request"] as const) : (["request", "response"] as const);
  return {
    before,
    after,
    pair,
    isScheme,
    report: (rule, places, facts) => {
      // A change of a component is one change for all operations that use it.
      const isOwn = /^\/(?:paths|webhooks)\//.test(places.beforePointer);
      pair.findings.push(plainFinding(rule, places, { ...facts, ...(isOwn && { subject: nameOf(before) }) }));
    },
    sent: (first, second, name) => pair.schemas.push({ pair: schemas(first, second, outward), name }),
    received: (first, second, name) => pair.schemas.push({ pair: schemas(first, second, inward), name }),
  };
}
