import { child, type Direction, type Document, follow, type Schema, type Sourced } from "@certspec/openapi";
import { discriminatorValues } from "./discriminator-values.ts";

/** The scope that types of a document are written in. Referenced schemas have named types. */
export interface TypeScope {
  readonly document: Document;
  /** The name of the type of a schema that is referred to. */
  nameOf: (schema: Sourced<Schema>, direction: Direction) => string;
  /** The values by which a schema is told from others, by the names of the properties that say so. */
  valuesAt: (pointer: string) => ReadonlyMap<string, ReadonlySet<string>>;
  /** Declarations of the named types, as far as they are known. */
  declarations: () => string[];
}

/** Makes a scope; each schema that is referred to is written once for each direction. */
export function createTypeScope(
  document: Document,
  write: (schema: Sourced<Schema>, direction: Direction, scope: TypeScope) => string,
): TypeScope {
  const named = new Map<string, { name: string; text: string }>();
  const names = new Set<string>();
  const values = discriminatorValues(document);
  const none: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  const scope: TypeScope = {
    document,
    nameOf: (schema, direction) => {
      const target = follow(document, schema);
      if (!target) throw new TypeError(`the reference at #${schema.pointer} leads nowhere`);
      const key = `${direction} ${target.pointer}`;
      const known = named.get(key);
      if (known) return known.name;
      const own = (target.pointer.split("/").at(-1) ?? "").replaceAll(/\W/g, "_");
      const entry = { name: unused(`${own}_${direction}`, names), text: "" };
      named.set(key, entry);
      entry.text = write(target, direction, scope);
      return entry.name;
    },
    valuesAt: (pointer) => values.get(pointer) ?? none,
    declarations: () => [...named.values()].map(({ name, text }) => `type ${name} = ${text};`),
  };
  return scope;
}

/** A part of a schema that is a schema itself. */
export function partOf(schema: Sourced<Schema>, ...keys: (string | number)[]): Sourced<Schema>[] {
  const found = child<Schema>(schema, ...keys);
  return found ? [found] : [];
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`;
  taken.add(free);
  return free;
}
