import type { Schema, Sourced } from "@certspec/openapi";
import type { SchemaError } from "../schema/schema-errors.ts";
import { undeclaredProperties } from "../schema/undeclared-properties.ts";
import type { Scope } from "./scope.ts";

/** The beginning of a body's codes. */
export type Side = "REQ" | "RES";

/** Reports what breaks a body's schema. */
export function reportBody(scope: Scope, side: Side, errors: readonly SchemaError[]): void {
  for (const { at, pointer, expected, received, isMisdirected } of errors) {
    const misdirected = side === "REQ" ? "REQ-BODY-READONLY" : "RES-BODY-WRITEONLY";
    const place = at ? `body ${at}` : "body";
    scope.report(isMisdirected ? misdirected : `${side}-BODY-INVALID`, { place, pointer, expected, received });
  }
}

/** Report properties that a body's schema does not list. */
export function reportUndeclared(
  scope: Scope,
  { side, schema, value }: { side: Side; schema: Sourced<Schema>; value: unknown },
): void {
  for (const { at, pointer, name, listed } of undeclaredProperties(scope.document, { value, schemas: [schema] }))
    scope.report(`${side}-BODY-UNDECLARED`, {
      place: `body ${at}`,
      pointer,
      expected: `one of ${listed.join(", ")}`,
      received: name,
    });
}
