import type { Document } from "@certspec/openapi";
import type { Adapted } from "./adapt-schema.ts";
import { discriminatorOf } from "./discriminator.ts";

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
    const reference = (choice[key] as { $ref?: string }[])[index]?.$ref;
    const discriminator = reference === undefined ? undefined : discriminatorOf(document, choice, reference);
    if (!discriminator) return part;
    const property = { enum: discriminator.values };
    const chosen = { allOf: [part], properties: { [discriminator.propertyName]: property } };
    for (const each of [chosen, property]) origins.set(each, `${pointer}/discriminator`);
    return chosen;
  });
}
