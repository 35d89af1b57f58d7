import { below, entriesOf, isObject } from "@certspec/openapi";
import type { SchemaReader } from "@certspec/openapi/operations";

/** Whether two values are written alike, and so is all that they refer to. */
export type IsUnchanged = (before: unknown, after: unknown) => boolean;

/**
 * Finds out which components are written alike in two documents, with all that they refer to.
 * Most of a large document stays as it is from one day to the next, and need not be understood to see that.
 */
export function findUnchanged(before: SchemaReader, after: SchemaReader): IsUnchanged {
  const [old, now] = [before.document, after.document];
  const schemes = (reader: SchemaReader) => reader.at("/components/securitySchemes");
  const alike =
    before.is30 === after.is30 &&
    textOf(old.security) === textOf(now.security) &&
    textOf(schemes(before)) === textOf(schemes(after));
  if (!alike) return () => false;
  const changed = changedComponents(before, after);
  return (a, b) => {
    const text = textOf(a);
    // A discriminator can tell schemas apart that nothing refers to.
    if (text !== textOf(b) || text.includes('"discriminator":')) return false;
    return !referencesIn(text).some((pointer) => changed(pointer));
  };
}

function changedComponents(first: SchemaReader, second: SchemaReader): (pointer: string) => boolean {
  const [before, after] = [first.document.components, second.document.components];
  const users = new Map<string, string[]>();
  const same = new Set<string>();
  const changed = new Set<string>();
  for (const [kind, entries] of entriesOf(before))
    for (const [name, value] of entriesOf(entries)) {
      const pointer = below("/components", kind, name);
      const text = textOf(value);
      const other = isObject(after) && isObject(after[kind]) ? after[kind][name] : undefined;
      (text === textOf(other) ? same : changed).add(pointer);
      const targets = [...referencesIn(text), ...subtypesOf(first, value), ...subtypesOf(second, other)];
      for (const target of targets) users.set(target, [...(users.get(target) ?? []), pointer]);
    }
  for (const target of users.keys()) if (!same.has(target)) changed.add(target);
  // A set hands out what is added to it while it is walked.
  for (const pointer of changed) for (const user of users.get(pointer) ?? []) changed.add(user);
  return (pointer) => changed.has(pointer) || !same.has(pointer);
}

/** The subtypes of a discriminator are part of its schema, although the schema has no reference to them. */
function subtypesOf(reader: SchemaReader, value: unknown): readonly string[] {
  return isObject(value) && isObject(value.discriminator) ? reader.subtypes(value) : [];
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? "";
}

/** The pointers that a JSON text refers to. */
function referencesIn(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/"\$(?:r|dynamicR)ef":"#?((?:[^"\\]|\\.)*)"/g)].map(([, pointer = ""]) => pointer)),
  ];
}
