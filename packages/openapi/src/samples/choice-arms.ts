import type { Schema } from "../document.ts";
import type { Sourced } from "../pointer.ts";
import { discriminatorOf } from "../schema/discriminator.ts";
import { type Choice, type Merged, mergeSchemas, type Part } from "./merge-schemas.ts";

/** The alternatives of a choice, each saying which one it is where a discriminator is to tell. */
export function choiceArms(document: object, { arms, owner }: Choice): Merged[] {
  return arms.map((arm) => mergeSchemas(document, [...arm, ...arm.flatMap((each) => naming(document, each, owner))]));
}

/** The property by which a schema names itself: from the discriminator of the choice that lists it, or the one that it inherits. */
export function naming(document: object, arm: Sourced<Schema>, owner: Choice["owner"] = {}): Part {
  const discriminator = discriminatorOf(document, owner, arm.value);
  if (!discriminator) return [];
  const { propertyName, values } = discriminator;
  const node: Schema = { required: [propertyName], properties: { [propertyName]: { enum: values } } };
  return [{ value: node, pointer: `${arm.pointer}/discriminator` }];
}
