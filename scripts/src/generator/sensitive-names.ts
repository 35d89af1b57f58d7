import { childrenOf, type Document, isHiddenIn, type Reference, type Schema } from "@certspec/openapi";
import type { OperationModel } from "./operation-model.ts";
import { resolve } from "./resolve.ts";

/** Names of the parameters and request body fields that hold secrets (`x-sensitive`), so that no error repeats their values. */
export function sensitiveNames(document: Document, operations: readonly OperationModel[]): string[] {
  const names = new Set<string>();
  const seen = new Map<object, Set<string>>();
  /** Visits a schema by the name under which a caller passes its value. */
  const visit = (node: unknown, name: string): void => {
    if (typeof node !== "object" || node === null) return;
    const schema = resolve(document, node as Schema | Reference);
    const seenNames = seen.get(schema) ?? new Set();
    if (seenNames.has(name)) return;
    seen.set(schema, seenNames.add(name));
    if (isHiddenIn(document, node, "request")) return;
    if (schema["x-sensitive"]) names.add(name);
    const { properties = {}, ...rest } = schema;
    for (const [property, inner] of Object.entries(properties)) visit(inner, property);
    for (const inner of childrenOf(rest)) visit(inner, name);
  };
  for (const { parameters, oneOf, body } of operations) {
    for (const { name, schema, content } of parameters) visit({ schema, content }, name);
    for (const [name, { parameter }] of Object.entries(oneOf ?? {})) visit(parameter?.schema, name);
    visit(body?.media.schema, "body");
  }
  return [...names].sort();
}
