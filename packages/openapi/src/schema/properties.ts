import { entriesOf, listOf } from "../json.ts";
import { appliedSchemas } from "./applied-schemas.ts";

/** The properties of a schema's objects. */
export interface ObjectProperties<Schema = unknown> {
  /** The schema of each property as it is written, which may be a reference; the first one where several parts name it. */
  properties: Readonly<Record<string, Schema>>;
  required: ReadonlySet<string>;
}

const alternatives = ["anyOf", "oneOf"];

/** The properties that a schema names, those of its parts and alternatives included; what an alternative requires is not required. */
export function propertiesOf<Schema = unknown>(document: object, schema: unknown): ObjectProperties<Schema> {
  // Without a prototype, so that `constructor` is not a property.
  const properties: Record<string, unknown> = Object.create(null);
  const required = new Set<string>();
  const seen = new Set<unknown>();
  collect(schema, true);
  // Whether schemas are written there, a check of the document says.
  return { properties: properties as Record<string, Schema>, required };

  function collect(from: unknown, isCertain: boolean): void {
    const applied = appliedSchemas(document, { value: from, pointer: "" })
      .map(({ value }) => value)
      .filter((value) => !seen.has(value));
    for (const value of applied) {
      seen.add(value);
      for (const [name, property] of entriesOf(value.properties)) properties[name] ??= property;
      if (isCertain) for (const name of listOf(value.required)) required.add(String(name));
    }
    for (const value of applied)
      for (const kind of alternatives) for (const each of listOf(value[kind])) collect(each, false);
  }
}

/** The schema that a dotted path into an object leads to, as it is written; an empty path leads to the schema itself. */
export function schemaAt<Schema = unknown>(document: object, schema: unknown, path: string): Schema | undefined {
  const keys = path === "" ? [] : path.split(".");
  const found = keys.reduce((owner, key) => propertiesOf(document, owner).properties[key], schema);
  return found as Schema | undefined;
}

/** The schema of a list's items; `true` for a list that says nothing of them, undefined for what is not a list. */
export function itemsOf(document: object, schema: unknown, passed: readonly unknown[] = []): unknown {
  const applied = appliedSchemas(document, { value: schema, pointer: "" }).map(({ value }) => value);
  if (applied.some((value) => passed.includes(value))) return undefined;
  const stated = applied.find(({ items }) => items !== undefined);
  if (stated) return stated.items;
  if (applied.some(({ type }) => [type].flat().includes("array"))) return true;
  const within = [...passed, ...applied];
  const found = applied
    .flatMap((value) => alternatives.flatMap((kind) => listOf(value[kind])))
    .map((each) => itemsOf(document, each, within));
  return found.find((items) => items !== undefined);
}

/** The value of a keyword in a schema: its own, else that of its target or of a part. */
export function keywordOf(document: object, schema: unknown, keyword: string): unknown {
  const applied = appliedSchemas(document, { value: schema, pointer: "" });
  return applied.find(({ value }) => value[keyword] !== undefined)?.value[keyword];
}
