import { type Direction, follow, hiddenBy, type Schema, type Sourced } from "@certspec/openapi";
import { holdsBytes } from "./holds-bytes.ts";
import { partOf, type TypeScope } from "./type-scope.ts";
import { both, either, literal, union } from "./type-text.ts";

/** The TypeScript type of a schema's values, as text: closed enums in requests, open ones in responses. */
export function expectedType(schema: Sourced<Schema>, direction: Direction, scope: TypeScope): string {
  return typeOf(schema, { direction, scope, isClosed: false });
}

interface Writing {
  direction: Direction;
  scope: TypeScope;
  /** Whether an enum stays closed in a response too, because it tells alternatives apart. */
  isClosed: boolean;
}

const structural = ["properties", "required", "allOf", "anyOf", "oneOf"];

/** The type of a schema, references by name. */
function typeOf(schema: Sourced<Schema>, writing: Writing): string {
  const { value: node } = schema;
  if (typeof node === "boolean") return node ? "unknown" : "never";
  const reference = node.$ref === undefined ? [] : [referredType({ ...schema, value: { $ref: node.$ref } }, writing)];
  const isAlone = reference.length > 0 && !structural.some((keyword) => Object.hasOwn(node, keyword));
  const type = isAlone ? reference.join() : both([...reference, ...ownTypes(schema, writing)]);
  const demanding = reference.length && !isAlone ? demand(type, node) : type;
  return node.nullable === true ? either([demanding, "null"]) : demanding;
}

/** The name of what is referred to; the values of an enum say more than its name. */
function referredType(schema: Sourced<Schema>, writing: Writing): string {
  const { scope, direction } = writing;
  const target = follow(scope.document, schema);
  return target?.value.enum ? typeOf(target, writing) : scope.nameOf(schema, direction);
}

/** Returns the types that a value must all have: from the schema's own keywords, its parts and its alternatives. */
function ownTypes(schema: Sourced<Schema>, writing: Writing): string[] {
  const { value: node, pointer } = schema;
  if (node.const !== undefined) return [literal(node.const)];
  if (node.enum) return [enumType(node, writing)];
  const inner = { ...writing, isClosed: false };
  const parts = (node.allOf ?? [])
    .flatMap((_, index) => partOf(schema, "allOf", index))
    .filter(({ value: part }) => saysType(part));
  const choices = (["oneOf", "anyOf"] as const).flatMap((key) => {
    const arms = (node[key] ?? []).flatMap((_, index) => partOf(schema, key, index));
    // Alternatives that only require something say nothing that a type can hold.
    const isTyped = saysType({ ...node, [key]: undefined });
    return !arms.length || (isTyped && arms.some((arm) => !saysType(arm.value)))
      ? []
      : [either(arms.map((arm) => typeOf(arm, inner)))];
  });
  const types = [node.type ?? guessed(node)].flat();
  const isNullable = types.includes("null") && types.length > 1 && (parts.length > 0 || choices.length > 0);
  const own = isNullable ? types.filter((type) => type !== "null") : types;
  const written = own.map((type) => plainType(type, schema, writing)).filter((type) => type !== "");
  const composed = [...parts.map((part) => typeOf(part, inner)), ...choices];
  const all = both([...(written.length ? [either(written)] : []), ...composed]);
  const demanding = composed.length ? demand(all, node) : all;
  const told = [...writing.scope.valuesAt(pointer)].reduce(
    (type, [name, values]) => (values.size ? `Tagged<${type}, ${JSON.stringify(name)}, ${union([...values])}>` : type),
    demanding,
  );
  return [isNullable ? either([told, "null"]) : told];
}

/** Requires properties that parts declare. */
function demand(type: string, { required = [], properties = {}, allOf = [] }: Schema): string {
  const inherited = allOf.flatMap((part) => (saysType(part) ? [] : (part.required ?? [])));
  const names = [...required, ...inherited].filter((name) => !Object.hasOwn(properties, name));
  return names.length ? `With<${type}, ${union(names)}>` : type;
}

function plainType(type: string, schema: Sourced<Schema>, writing: Writing): string {
  const { value: node } = schema;
  const isComposed = Boolean(node.allOf ?? node.oneOf ?? node.anyOf);
  if (type === "object") return isComposed && !statesProperties(node) ? "" : objectType(schema, writing);
  if (type === "array") return listType(schema, writing);
  if (type === "integer" || type === "number") return isComposed ? "" : "number";
  if (type === "boolean" || type === "null") return isComposed ? "" : type;
  if (type === "string") return isComposed ? "" : isBinary(node) ? "Blob" : "string";
  return isComposed || node.$ref !== undefined ? "" : "unknown";
}

/** A text cannot hold bytes, so where bytes are stated it is a file. */
function isBinary({ format, contentMediaType, contentEncoding }: Schema): boolean {
  if (format === "binary") return true;
  return contentMediaType !== undefined && contentEncoding === undefined && holdsBytes(contentMediaType);
}

function guessed(node: Schema): string {
  if (statesProperties(node)) return "object";
  return node.items || node.prefixItems ? "array" : "";
}

function statesProperties({ properties, additionalProperties, patternProperties }: Schema): boolean {
  return Boolean(properties ?? additionalProperties ?? patternProperties);
}

function saysType(node: Schema): boolean {
  if (typeof node !== "object" || (node.type !== undefined && node.type !== "object") || statesProperties(node))
    return true;
  return ["$ref", "allOf", "anyOf", "oneOf", "enum", "const", "items", "prefixItems"].some(
    (key) => (node as unknown as Record<string, unknown>)[key] !== undefined,
  );
}

/** The type of an enum; one of several texts or numbers may grow, so it is open in a response. */
export function enumType({ enum: values = [], type }: Schema, { direction, isClosed }: Writing): string {
  const known = values.filter((value) => value !== null);
  const isNullable = known.length < values.length || [type].flat().includes("null");
  const kind = typeof known[0];
  const mayGrow =
    known.length > 1 && (kind === "string" || kind === "number") && known.every((value) => typeof value === kind);
  const open = mayGrow && direction === "response" && !isClosed ? [`(${kind} & {})`] : [];
  return either([...known.map(literal), ...open, ...(isNullable ? ["null"] : [])]);
}

/** The type of a list: a tuple where its first items are stated. */
function listType(schema: Sourced<Schema>, writing: Writing): string {
  const { value: node } = schema;
  const inner = { ...writing, isClosed: false };
  const first = (node.prefixItems ?? []).flatMap((_, index) => partOf(schema, "prefixItems", index));
  const [items] = partOf(schema, "items");
  const rest = items && (items.value as unknown) !== false ? `(${typeOf(items, inner)})[]` : undefined;
  if (!first.length) return rest ?? "unknown[]";
  const heads = first.map((item) => typeOf(item, inner));
  return `[${[...heads, ...(rest ? [`...${rest}`] : [])].join(", ")}]`;
}

/** The type of an object: what its direction hides is left out, other properties are an index. */
function objectType(schema: Sourced<Schema>, writing: Writing): string {
  const { value: node, pointer } = schema;
  const { scope } = writing;
  const names = Object.keys(node.properties ?? {});
  const shown = names
    .flatMap((name) => partOf(schema, "properties", name).map((property) => ({ name, property })))
    .filter(({ property }) => !hiddenBy(scope.document, property, writing.direction));
  const written = shown.map(({ name, property }) => {
    const type = typeOf(property, { ...writing, isClosed: scope.valuesAt(pointer).has(name) });
    const isRequired = node.required?.includes(name) === true;
    return { type, text: `${JSON.stringify(name)}${isRequired ? `: ${type}` : `?: ${type} | undefined`};` };
  });
  const others = otherTypes(schema, writing);
  if (!names.length && !others.length)
    return node.additionalProperties === false ? "Record<string, never>" : "Record<string, unknown>";
  const named = `{ ${written.map(({ text }) => text).join(" ")} }`;
  if (!others.length) return named;
  // An index binds the named properties too, so it takes their types.
  const index = others.includes("unknown") ? "unknown" : either([...others, ...written.map(({ type }) => type)]);
  return written.length ? `(${named} & { [key: string]: ${index} })` : `{ [key: string]: ${index} }`;
}

function otherTypes(schema: Sourced<Schema>, writing: Writing): string[] {
  const { additionalProperties, patternProperties = {} } = schema.value;
  const patterns = Object.keys(patternProperties).flatMap((pattern) => partOf(schema, "patternProperties", pattern));
  const additional =
    additionalProperties === undefined || additionalProperties === false ? [] : partOf(schema, "additionalProperties");
  return [...additional, ...patterns].map((other) => typeOf(other, { ...writing, isClosed: false }));
}
