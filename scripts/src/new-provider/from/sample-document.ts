import { isMapping, type Mapping } from "./place.ts";

/**
 * One document of converted schemas, in which they refer to each other as components, with the examples that the source has of
 * them: what samples are made from. The schemas of a spec stand in separate files, and have their examples elsewhere.
 */
export function sampleDocument(
  schemas: Readonly<Record<string, unknown>>,
  hints: (schema: object) => readonly unknown[],
): object {
  const entries = Object.entries(schemas).map(([file, schema]) => [nameOf(file), asComponent(schema, hints)]);
  return { openapi: "3.1.0", components: { schemas: Object.fromEntries(entries) } };
}

/** A schema of the spec, or of one of its schemas, as it is written in that document. */
export function asComponent(node: unknown, hints: (schema: object) => readonly unknown[]): unknown {
  if (Array.isArray(node)) return node.map((each) => asComponent(each, hints));
  if (!isMapping(node)) return node;
  const copy: Mapping = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "$ref" && typeof value === "string") copy[key] = referenceTo(value);
    else if (key === "discriminator" && isMapping(value)) copy[key] = withReferences(value);
    else copy[key] = asComponent(value, hints);
  }
  const examples = hints(node);
  return examples.length > 0 ? { ...copy, examples } : copy;
}

function withReferences(discriminator: Mapping): Mapping {
  const { mapping } = discriminator;
  if (!isMapping(mapping)) return discriminator;
  const targets = Object.entries(mapping).map(([key, file]) => [key, referenceTo(`${file}`)]);
  return { ...discriminator, mapping: Object.fromEntries(targets) };
}

function referenceTo(file: string): string {
  return `#/components/schemas/${nameOf(file)}`;
}

function nameOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.yaml$/, "");
}
