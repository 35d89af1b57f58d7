import { discriminatorOf } from "@certspec/openapi";

type Node = Record<string, unknown>;

/**
 * Turns discriminators into `enum` constraints, because Prism ignores them: each alternative of a `oneOf` or `anyOf` allows
 * only its own names. The discriminator is beside the alternatives, or in a schema that they inherit from.
 */
export function applyDiscriminators(document: object): void {
  // YAML aliases make a document a graph.
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const child of Object.values(value)) visit(child);
    for (const keyword of ["oneOf", "anyOf"]) {
      const alternatives = (value as Node)[keyword];
      if (!Array.isArray(alternatives)) continue;
      (value as Node)[keyword] = alternatives.map((alternative) => narrowed(document, value as Node, alternative));
    }
  };
  visit(document);
}

function narrowed(document: object, owner: Node, alternative: unknown): unknown {
  const discriminator = discriminatorOf(document, owner, alternative);
  if (!discriminator) return alternative;
  const { propertyName, values } = discriminator;
  return { allOf: [alternative, { properties: { [propertyName]: { enum: values } } }] };
}
