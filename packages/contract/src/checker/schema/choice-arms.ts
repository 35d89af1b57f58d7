import {
  atPointer,
  type Document,
  discriminatorOf,
  type JsonObject,
  type Schema,
  type Sourced,
} from "@certspec/openapi";
import { type Merged, mergeSchemas, type Part } from "./merge-schemas.ts";

/** The alternatives of a choice, each saying which one it is where a discriminator is to tell. */
export function choiceArms(document: Document, arms: readonly Part[]): Merged[] {
  return arms.map((arm) => mergeSchemas(document, [...arm, ...arm.flatMap((each) => naming(document, each))]));
}

function naming(document: Document, arm: Sourced<Schema>): Sourced<Schema>[] {
  const choice = atPointer<JsonObject>(document, arm.pointer.replace(/\/(?:oneOf|anyOf)\/\d+$/, ""));
  const discriminator = choice && discriminatorOf(document, choice.value, arm.value);
  if (!discriminator) return [];
  const { propertyName, values } = discriminator;
  const node: Schema = { required: [propertyName], properties: { [propertyName]: { enum: values } } };
  return [{ value: node, pointer: `${arm.pointer}/discriminator` }];
}
