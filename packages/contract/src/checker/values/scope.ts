import { type Direction, type Document, UnresolvedReference } from "@certspec/openapi";
import type { DiagnosticCode } from "../codes/diagnostic-codes.ts";
import type { Finding } from "../diagnostic.ts";
import { type Checked, SchemaFault, type Schemas } from "../schema/create-schemas.ts";
import type { SchemaError } from "../schema/schema-errors.ts";

/** The context of the checks of one message. */
export interface Scope {
  document: Document;
  schemas: Schemas;
  direction: Direction;
  report: (code: DiagnosticCode, finding: Finding) => void;
}

/** Returns the errors of a value against a schema; an unusable schema is reported, and has none. */
export function errorsOf(scope: Scope, checked: Omit<Checked, "direction">): SchemaError[] {
  try {
    return scope.schemas.check({ ...checked, direction: scope.direction });
  } catch (error) {
    if (!(error instanceof SchemaFault)) throw error;
    const isUnresolved = error.cause instanceof UnresolvedReference;
    scope.report(isUnresolved ? "SPEC-REFERENCE-UNRESOLVED" : "SPEC-SCHEMA-INVALID", {
      place: "document",
      pointer: error.pointer,
      expected: isUnresolved ? "a reference to a schema in this document" : "a valid schema",
      received: error.cause instanceof UnresolvedReference ? error.cause.reference : error.message,
    });
    return [];
  }
}

/** Returns whether a value fits a schema; nothing fits one that cannot be used. */
export function fits({ schemas, direction }: Scope, pointer: string, value: unknown): boolean {
  try {
    return schemas.isValid({ pointer, value, direction });
  } catch (error) {
    if (error instanceof SchemaFault) return false;
    throw error;
  }
}
