import type { Schema } from "../document.ts";
import type { Sourced } from "../pointer.ts";
import { atPointer } from "../reader.ts";
import { discriminatorOf } from "../schema/discriminator.ts";
import { namedSubtypes } from "../schema/subtypes.ts";
import { type Choice, chainOf, type Merged, mergeSchemas, type Part } from "./merge-schemas.ts";

/** The alternatives of a choice, each saying which one it is where a discriminator is to tell. */
export function choiceArms(document: object, { arms, owner }: Choice): Merged[] {
  return arms.map((arm) => mergeSchemas(document, [...arm, ...arm.flatMap((each) => naming(document, each, owner))]));
}

/**
 * Each subtype that a discriminator of schemas names, beside them; none where no discriminator is among them. A part
 * that stands for one of the subtypes already has none.
 */
export function subtypesOf(document: object, part: Part): Part[] {
  const chain = part.flatMap((each) => chainOf(document, each));
  const present = new Set(chain.map(({ pointer }) => pointer));
  const named = chain.flatMap(({ value }) => namedSubtypes(document, value));
  if (named.some(({ pointer }) => present.has(pointer))) return [];
  return named.flatMap(({ pointer, propertyName, values }) => {
    const subtype = atPointer<Schema>(document, pointer);
    const node: Schema = { required: [propertyName], properties: { [propertyName]: { enum: values } } };
    return subtype ? [[...part, subtype, { value: node, pointer: `${pointer}/discriminator` }]] : [];
  });
}

/** The property by which a schema names itself: from the discriminator of the choice that lists it, or the one that it inherits. */
export function naming(document: object, arm: Sourced<Schema>, owner: Choice["owner"] = {}): Part {
  const discriminator = discriminatorOf(document, owner, arm.value);
  if (!discriminator) return [];
  const { propertyName, values } = discriminator;
  const node: Schema = { required: [propertyName], properties: { [propertyName]: { enum: values } } };
  return [{ value: node, pointer: `${arm.pointer}/discriminator` }];
}
