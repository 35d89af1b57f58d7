import { type Document, hiddenProperties, type Schema } from "@certspec/openapi";
import { resolve } from "../../../scripts/src/generator/resolve.ts";

/** Which way a body goes: read-only members are never sent, and write-only ones never received. */
export type Direction = "request" | "response";

export interface Member {
  name: string;
  schema: Schema;
  required: boolean;
}

/** The properties of an object, those of its `allOf` included. */
export function membersOf(
  document: Document,
  node: Schema,
  direction: Direction,
  seen: readonly Schema[] = [],
): Member[] {
  const schema = resolve<Schema>(document, node);
  if (typeof schema !== "object" || seen.includes(schema)) return [];
  const members = new Map<string, Member>();
  const required = new Set(schema.required);
  const parts = (schema.allOf ?? []).flatMap((part) => membersOf(document, part, direction, [...seen, schema]));
  const own = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    schema: property,
    required: false,
  }));
  for (const member of [...parts, ...own]) {
    const before = members.get(member.name);
    const isRequired = member.required || before?.required === true || required.has(member.name);
    members.set(member.name, { ...member, required: isRequired });
  }
  const hidden = hiddenProperties(document, schema, direction === "request" ? "request" : "response");
  return [...members.values()].filter(({ name }) => !hidden.has(name));
}
