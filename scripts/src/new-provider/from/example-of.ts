import { effectiveSchema, type Variant } from "./effective-schema.ts";
import { exampleNumber } from "./example-number.ts";
import { exampleText } from "./example-text.ts";
import { isMapping, type Mapping } from "./place.ts";

/** How an example is made. */
export interface ExampleOptions extends Variant {
  /** Leaves properties out that the other side sets. */
  side: "request" | "response";
  /** Examples that the source has of schemas. */
  hints: (schema: object) => readonly unknown[];
  /** Only what is required. */
  minimal: boolean;
}

/** A value that a schema allows, as far as that can be told from its keywords; `undefined` where it would not end. */
export function exampleOf(schema: unknown, options: ExampleOptions): unknown {
  return make(schema, { options, trail: [], index: 0 });
}

interface Walk {
  options: ExampleOptions;
  /** The files on the way here. */
  trail: readonly string[];
  /** Tells the items of a list apart. */
  index: number;
}

function make(given: unknown, walk: Walk): unknown {
  const { options, trail, index } = walk;
  const { schema, files } = effectiveSchema(given, options);
  if (files.some((file) => trail.includes(file)) || trail.length > 20) return undefined;
  const hint = index === 0 ? hintOf(given, walk) : undefined;
  if (hint !== undefined) return hint;
  if ("const" in schema) return schema.const;
  if (Array.isArray(schema.enum))
    return (
      pick(
        schema.enum.filter((value) => value !== null),
        index,
      ) ?? null
    );
  if (schema.default !== undefined && schema.default !== null && index === 0) return schema.default;
  const inside = { options, trail: [...trail, ...files], index };
  const type = typeOf(schema);
  if (type === "object") return makeObject(schema, inside);
  if (type === "array") return makeList(schema, inside);
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return exampleNumber(schema, type, index);
  if (type === "null") return null;
  return exampleText(schema, index);
}

function hintOf(given: unknown, { options }: Walk): unknown {
  if (!isMapping(given)) return undefined;
  const own = options.hints(given)[0];
  if (own !== undefined || typeof given.$ref !== "string") return own;
  const target = options.schemas[given.$ref.replace(/^.*\//, "")];
  return isMapping(target) ? options.hints(target)[0] : undefined;
}

function makeObject(schema: Mapping, walk: Walk): unknown {
  const { side, minimal } = walk.options;
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const made: Mapping = {};
  for (const [name, property] of Object.entries(isMapping(schema.properties) ? schema.properties : {})) {
    const { schema: flags } = effectiveSchema(property, walk.options);
    if (flags[side === "response" ? "writeOnly" : "readOnly"] === true && !required.has(name)) continue;
    if (!required.has(name) && (minimal || walk.trail.length > 3)) continue;
    const value = make(property, { ...walk, index: 0 });
    if (value !== undefined) made[name] = value;
    else if (required.has(name)) return undefined;
  }
  for (const name of required)
    if (!(`${name}` in made)) made[`${name}`] = make(schema.additionalProperties, walk) ?? "text";
  const least = typeof schema.minProperties === "number" ? schema.minProperties : 0;
  for (let count = Object.keys(made).length; count < least; count += 1)
    made[`key${count + 1}`] = make(schema.additionalProperties, walk) ?? "text";
  return made;
}

function makeList(schema: Mapping, walk: Walk): unknown {
  const fixed = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
  const least = typeof schema.minItems === "number" ? schema.minItems : 0;
  const most = typeof schema.maxItems === "number" ? schema.maxItems : Number.POSITIVE_INFINITY;
  const wanted = Math.min(Math.max(least, fixed.length, walk.options.minimal ? 0 : 1), most);
  const made: unknown[] = [];
  for (let index = 0; index < wanted; index += 1) {
    const value = make(fixed[index] ?? schema.items, { ...walk, index });
    if (value === undefined) return made.length >= least ? made : undefined;
    made.push(value);
  }
  return made;
}

function typeOf(schema: Mapping): unknown {
  const types = [schema.type].flat().filter((type) => type !== "null" && type !== undefined);
  if (types[0] !== undefined) return types[0];
  if (schema.type !== undefined) return "null";
  if ("properties" in schema || "required" in schema || "additionalProperties" in schema) return "object";
  if ("items" in schema || "prefixItems" in schema) return "array";
  if ("minimum" in schema || "maximum" in schema || "multipleOf" in schema) return "number";
  return "string";
}

function pick(values: readonly unknown[], index: number): unknown {
  return values[index % Math.max(values.length, 1)];
}
