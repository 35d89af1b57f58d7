import { stableText } from "@certspec/openapi";
import type { SchemaNode } from "@certspec/openapi/operations";

/** The gist of a schema as a text that has neither the names of components nor documentation in it, so that it lasts. */
export function signatureOf(node: SchemaNode): string {
  return stableText(gist(node, 3));
}

function gist({ shape }: SchemaNode, depth: number): unknown {
  const { types, nullable, values, format, properties, items, unions } = shape;
  return {
    types: types ? [...types].sort() : "any",
    nullable,
    values: values ?? "any",
    format: format ?? "any",
    ...(depth > 0 && {
      properties: [...properties].map(([name, { node, required }]) => [name, required, gist(node, depth - 1)]).sort(),
      items: items && gist(items, depth - 1),
      shapes: unions.map(({ alternatives }) =>
        alternatives.map(({ node }) => stableText(gist(node, depth - 1))).sort(),
      ),
    }),
  };
}
