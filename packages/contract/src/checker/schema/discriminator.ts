import { atPointer, type Document, type Schema } from "@certspec/openapi";
import { mergeSchemas } from "./merge-schemas.ts";
import { referenceTarget } from "./reference-target.ts";

interface Written {
  propertyName?: string;
  mapping?: Readonly<Record<string, string>>;
}

/** The property that names an alternative, and the values that stand for it. */
export interface Discriminator {
  propertyName: string;
  values: readonly string[];
}

/** How an alternative is named: at the choice, or at what the alternative inherits from. */
export function discriminatorOf(
  document: Document,
  choice: Readonly<Record<string, unknown>>,
  reference: string,
): Discriminator | undefined {
  const { propertyName, mapping = {} } = (choice.discriminator as Written) ?? inherited(document, reference) ?? {};
  if (propertyName === undefined) return undefined;
  const own = reference.split("/").at(-1) ?? "";
  const mapped = Object.entries(mapping).flatMap(([name, target]) =>
    target === reference || target === own ? [name] : [],
  );
  if (mapped.length) return { propertyName, values: mapped };
  const stated = statedNames(document, reference, propertyName);
  return { propertyName, values: stated.length && !stated.includes(own) ? stated : [own] };
}

/** The names that an alternative gives itself, by the values that it allows; they outrank the name of its schema. */
function statedNames(document: Document, reference: string, propertyName: string): readonly string[] {
  const { properties } = mergeSchemas(document, [{ value: { $ref: reference } as Schema, pointer: "" }]);
  if (!Object.hasOwn(properties, propertyName)) return [];
  const { const: constant, enum: listed = [] } = mergeSchemas(document, properties[propertyName] ?? []);
  return (constant === undefined ? listed : [constant]).map(String);
}

function inherited(document: Document, reference: string): Written | undefined {
  const { allOf = [] } = target(document, reference) as { allOf?: { $ref?: string }[] };
  return allOf.flatMap(({ $ref }) => ($ref ? ((target(document, $ref).discriminator as Written) ?? []) : []))[0];
}

function target(document: Document, reference: string): Readonly<Record<string, unknown>> {
  return atPointer<Readonly<Record<string, unknown>>>(document, referenceTarget(document, reference))?.value ?? {};
}
