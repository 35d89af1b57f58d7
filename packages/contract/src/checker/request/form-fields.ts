import { type Schema, type Sourced, shapeOf } from "@certspec/openapi";
import { readJson } from "../message/json-text.ts";
import { show } from "../mismatch.ts";
import { coerceTexts } from "../schema/coerce-texts.ts";
import type { SchemaMembers } from "../schema/schema-members.ts";
import { reportBody, type Side } from "../values/report-body.ts";
import { errorsOf, fits, type Scope } from "../values/scope.ts";

interface Field {
  value: unknown;
  located: readonly Sourced<Schema>[];
  isJson: boolean;
  name: string;
  side: Side;
}

/** The value of a field: JSON for objects, else what its text stands for. */
export function readField(scope: Scope, { value, located, isJson: isObject, name, side }: Field): unknown {
  if (isObject && shapeOf(value) === "scalar") {
    try {
      return readJson(String(value)).value;
    } catch {
      const pointer = located[0]?.pointer ?? "";
      scope.report(`${side}-PART-SYNTAX`, { place: `body ${name}`, pointer, expected: "JSON", received: show(value) });
      return unreadable;
    }
  }
  const isValid = (pointer: string, candidate: unknown): boolean => fits(scope, pointer, candidate);
  return coerceTexts(value, { document: scope.document, schemas: located, isValid });
}

const unreadable = Symbol("a field that was reported already");

/** Check all fields of a form together. */
export function reportFields(
  scope: Scope,
  { fields, schema, side }: { fields: ReadonlyMap<string, unknown>; schema: Sourced<Schema>; side: Side },
): void {
  const broken = [...fields].flatMap(([name, value]) => (value === unreadable ? [`/${name}`] : []));
  const value = Object.fromEntries([...fields].filter(([, each]) => each !== unreadable));
  const errors = errorsOf(scope, { pointer: schema.pointer, value });
  reportBody(
    scope,
    side,
    errors.filter(({ at }) => !broken.includes(at)),
  );
}

/** Report a field that a form does not list. */
export function reportField(
  scope: Scope,
  { side, name, members, pointer }: { side: Side; name: string; members: SchemaMembers; pointer: string },
): void {
  if (members.speaksOfOthers || !members.properties.size) return;
  const expected = `one of ${[...members.properties.keys()].join(", ")}`;
  scope.report(`${side}-PART-UNDECLARED`, { place: `body ${name}`, pointer, expected, received: name });
}
