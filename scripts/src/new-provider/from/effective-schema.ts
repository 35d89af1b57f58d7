import { isMapping, type Mapping } from "./place.ts";

/** Where schemas are looked up, and which branch of a union is taken. */
export interface Variant {
  /** Converted schemas by the name of their file. */
  schemas: Readonly<Record<string, unknown>>;
  /** Counts from 0: which branch of every union is tried. */
  branch: number;
}

export interface EffectiveSchema {
  schema: Mapping;
  /** The files on the way, so that a schema that holds itself ends. */
  files: string[];
}

/** A schema with its references, `allOf` and one branch of its unions put together. */
export function effectiveSchema(given: unknown, variant: Variant, seen: readonly string[] = []): EffectiveSchema {
  if (!isMapping(given)) return { schema: {}, files: [] };
  const { $ref, allOf, anyOf, oneOf, ...own } = given;
  const parts: EffectiveSchema[] = [{ schema: own, files: [] }];
  const add = (part: unknown, trail = seen) => parts.push(effectiveSchema(part, variant, trail));
  if (typeof $ref === "string") {
    const file = $ref.replace(/^.*\//, "");
    parts.push({ schema: {}, files: [file] });
    if (!seen.includes(file)) add(variant.schemas[file], [...seen, file]);
  }
  if (Array.isArray(allOf)) for (const part of allOf) add(part);
  for (const union of [anyOf, oneOf]) {
    const branches = Array.isArray(union) ? union.filter((branch) => !isMapping(branch) || branch.type !== "null") : [];
    const chosen = branches[variant.branch % Math.max(branches.length, 1)];
    if (chosen !== undefined) add(chosen);
  }
  const files = parts.flatMap((part) => part.files);
  return { schema: discriminated(parts.map((part) => part.schema).reduce(merged), files), files };
}

function merged(one: Mapping, other: Mapping): Mapping {
  const both: Mapping = { ...one, ...other };
  if (isMapping(one.properties) && isMapping(other.properties)) {
    const properties: Mapping = { ...one.properties };
    for (const [name, schema] of Object.entries(other.properties))
      properties[name] = name in properties ? { allOf: [properties[name], schema] } : schema;
    both.properties = properties;
  }
  if (Array.isArray(one.required) && Array.isArray(other.required))
    both.required = [...new Set([...one.required, ...other.required])];
  if (Array.isArray(one.enum) && Array.isArray(other.enum))
    both.enum = one.enum.filter((value) => (other.enum as unknown[]).includes(value));
  for (const key of ["minimum", "minLength", "minItems"]) bound(both, [one[key], other[key]], key, Math.max);
  for (const key of ["maximum", "maxLength", "maxItems"]) bound(both, [one[key], other[key]], key, Math.min);
  return both;
}

function bound(both: Mapping, values: unknown[], key: string, tighter: (...values: number[]) => number): void {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 2) both[key] = tighter(...numbers);
}

/** Give the property that tells schemas apart the value that stands for this one. */
function discriminated(schema: Mapping, files: readonly string[]): Mapping {
  const { discriminator } = schema;
  const name = isMapping(discriminator) ? discriminator.propertyName : undefined;
  if (!isMapping(discriminator) || typeof name !== "string") return schema;
  const mapping = Object.entries(isMapping(discriminator.mapping) ? discriminator.mapping : {});
  const mapped = mapping.find(([, target]) => files.includes(`${target}`.replace(/^.*\//, "")))?.[0];
  const value = mapped ?? mapping[0]?.[0] ?? files.at(-1)?.replace(/\.yaml$/, "");
  if (value === undefined) return schema;
  const properties = isMapping(schema.properties) ? schema.properties : {};
  const known = isMapping(properties[name]) ? properties[name] : {};
  if ("const" in known || Array.isArray(known.enum)) return schema;
  return { ...schema, properties: { ...properties, [name]: { allOf: [known, { const: value }] } } };
}
