import type { Document, OperationObject, Parameter, PathItem, Reference } from "@certspec/openapi";
import { resolve } from "./resolve.ts";

/** The parameters of an operation, those of its path included; the operation's replace those of the path. */
export function parametersOf(
  document: Document,
  item: PathItem,
  operation: OperationObject,
): (Parameter | Reference)[] {
  const byPlace = new Map<string, Parameter | Reference>();
  for (const parameter of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const { in: place, name } = resolve<Parameter>(document, parameter);
    byPlace.set(`${place} ${name}`, parameter);
  }
  return [...byPlace.values()];
}
