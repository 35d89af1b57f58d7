import type { Sourced } from "@certspec/openapi";
import { typeOf, type Writing } from "./expected-type.ts";
import { partOf, type TypedSchema } from "./type-scope.ts";

/** The type of a list: a tuple where its first items are stated. */
export function listType(schema: Sourced<TypedSchema>, writing: Writing): string {
  const { value: node } = schema;
  const inner = { ...writing, isClosed: false };
  const first = (node.prefixItems ?? []).flatMap((_, index) => partOf(schema, "prefixItems", index));
  const [items] = partOf(schema, "items");
  const rest = items && (items.value as unknown) !== false ? `(${typeOf(items, inner)})[]` : undefined;
  if (!first.length) return rest ?? "unknown[]";
  const heads = first.map((item) => typeOf(item, inner));
  return `[${[...heads, ...(rest ? [`...${rest}`] : [])].join(", ")}]`;
}
