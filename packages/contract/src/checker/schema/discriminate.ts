import { type Document, discriminatorOf, listOf } from "@certspec/openapi";
import type { Adapted } from "./adapt-schema.ts";

interface Choice {
  document: Document;
  /** The schema that has the alternatives, under `oneOf` or `anyOf`. */
  choice: Readonly<Record<string, unknown>>;
  key: string;
  pointer: string;
  origins: WeakMap<object, string>;
}

/** Where a discriminator names the alternative, the others do not apply. */
export function discriminate(
  parts: readonly Adapted[],
  { document, choice, key, pointer, origins }: Choice,
): Adapted[] {
  return parts.map((part, index) => {
    const discriminator = discriminatorOf(document, choice, listOf(choice[key])[index]);
    if (!discriminator) return part;
    const property = { enum: discriminator.values };
    const chosen = { allOf: [part], properties: { [discriminator.propertyName]: property } };
    for (const each of [chosen, property]) origins.set(each, `${pointer}/discriminator`);
    return chosen;
  });
}
