import {
  createReferences,
  type Direction,
  entriesOf,
  hiddenProperties,
  hidesWithin,
  isHiddenIn,
  isObject,
  type JsonObject,
  readerOf,
} from "@certspec/openapi";

type Schema = Record<string, unknown>;

/**
 * Creates a function that rewrites schemas for one direction: properties of the other direction are not required, and
 * responses have no write-only properties. Components that contain such a property get a variant for the direction.
 */
export function createDirector(document: JsonObject, direction: Direction): (schema: unknown) => unknown {
  const reader = readerOf(document);
  const behind = (reference: string): unknown => reader.next({ value: { $ref: reference }, pointer: "" })?.value;
  const references = createReferences(document);
  const hiding = [...references.reach(document)].filter((each) => hidesWithin(document, behind(each), direction));
  const concerned = references.leadingTo(hiding);
  const variants = new Map<string, string>();

  /** `outer` are the hidden properties of the enclosing schema, which describes the same object. */
  function directed(schema: unknown, outer: readonly string[] = []): unknown {
    if (!isObject(schema)) return schema;
    const made: Schema = { ...schema };
    const names = [...new Set([...outer, ...hiddenProperties(document, schema, direction)])].toSorted();
    if (typeof made.$ref === "string") made.$ref = variantOf(made.$ref, names);
    if (Array.isArray(made.required)) made.required = made.required.filter((name) => !names.includes(name));
    change(made, ["allOf", "anyOf", "oneOf"], (list) => listOf(list, (part) => directed(part, names)));
    change(made, ["if", "then", "else"], (part) => directed(part, names));
    change(made, ["prefixItems"], (list) => listOf(list, (item) => directed(item)));
    change(made, ["items", "additionalProperties", "contains", "unevaluatedProperties"], (part) => directed(part));
    change(made, ["properties"], (map) => mapOf(map, (name) => !names.includes(name)));
    change(made, ["patternProperties"], (map) =>
      mapOf(map, (_, property) => !isHiddenIn(document, property, direction)),
    );
    return made;
  }

  /** Responses have no write-only properties; a request may repeat read-only ones. */
  function mapOf(map: unknown, travels: (name: string, property: unknown) => boolean): unknown {
    const kept = entriesOf(map).filter(([name, property]) => direction === "request" || travels(name, property));
    return Object.fromEntries(kept.map(([name, property]) => [name, directed(property)]));
  }

  function variantOf(reference: string, names: readonly string[]): string {
    if (names.length === 0 && !concerned.has(reference)) return reference;
    const key = JSON.stringify([reference, names]);
    const known = variants.get(key);
    if (known !== undefined) return known;
    const schemas = schemasOf(document);
    const name = firstFree(
      `${reference
        .split("/")
        .at(-1)
        ?.replaceAll(/[^\w.-]/g, "_")}.${direction}`,
      schemas,
    );
    const variant = `#/components/schemas/${name}`;
    // Set first: a recursive schema comes here again.
    variants.set(key, variant);
    schemas[name] = {};
    schemas[name] = directed(behind(reference), names);
    return variant;
  }

  return directed;
}

function change(schema: Schema, keywords: readonly string[], into: (value: unknown) => unknown): void {
  for (const keyword of keywords) if (schema[keyword] !== undefined) schema[keyword] = into(schema[keyword]);
}

function listOf(list: unknown, into: (item: unknown) => unknown): unknown {
  return Array.isArray(list) ? list.map(into) : list;
}

function schemasOf(document: JsonObject): Schema {
  const root = document as { components?: { schemas?: Schema } };
  root.components ??= {};
  root.components.schemas ??= {};
  return root.components.schemas;
}

function firstFree(name: string, taken: object): string {
  return Object.hasOwn(taken, name) ? firstFree(`${name}_`, taken) : name;
}
