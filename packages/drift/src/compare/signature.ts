import type { SchemaNode } from "@certspec/openapi/operations";

const known = new WeakMap<SchemaNode, string[]>();

/** The gist of a schema as a text that has neither the names of components nor documentation in it, so that it lasts. */
export function signatureOf(node: SchemaNode): string {
  return gist(node, 2);
}

function gist(node: SchemaNode, depth: number): string {
  const texts = known.get(node) ?? [];
  known.set(node, texts);
  texts[depth] ??= write(node, depth);
  return texts[depth] ?? "";
}

function write({ shape }: SchemaNode, depth: number): string {
  const { types, nullable, values, format, properties, items, unions } = shape;
  const own = [types ? [...types].sort() : "any", nullable, values ?? "any", format ?? "any"];
  if (depth === 0) return JSON.stringify(own);
  const parts = [
    [...properties].map(([name, property]) => [name, property.required, gist(property.node, depth - 1)]).sort(),
    items ? gist(items, depth - 1) : "none",
    unions.map(({ alternatives }) => alternatives.map((alternative) => gist(alternative.node, depth - 1)).sort()),
  ];
  return JSON.stringify([own, parts]);
}
