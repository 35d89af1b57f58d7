import { follow, type Sourced } from "@certspec/openapi";
import type { Direction } from "../../checker/schema/adapt-schema.ts";
import { enumType } from "./enum-type.ts";
import { holdsBytes } from "./holds-bytes.ts";
import { listType } from "./list-type.ts";
import { objectType } from "./object-type.ts";
import { partOf, type TypedSchema, type TypeScope } from "./type-scope.ts";
import { both, either, literal, union } from "./type-text.ts";

/** The TypeScript type of a schema's values, as text: closed enums in requests, open ones in answers. */
export function expectedType(schema: Sourced<TypedSchema>, direction: Direction, scope: TypeScope): string {
  return typeOf(schema, { direction, scope, isClosed: false });
}

export interface Writing {
  direction: Direction;
  scope: TypeScope;
  /** Whether an enum stays closed in an answer too, because it tells alternatives apart. */
  isClosed: boolean;
}

const structural = ["properties", "required", "allOf", "anyOf", "oneOf"];

/** The type of a schema, references by name. */
export function typeOf(schema: Sourced<TypedSchema>, writing: Writing): string {
  const { value: node } = schema;
  if (typeof node === "boolean") return node ? "unknown" : "never";
  const reference = node.$ref === undefined ? [] : [referredType({ ...schema, value: { $ref: node.$ref } }, writing)];
  const isAlone = reference.length > 0 && !structural.some((keyword) => Object.hasOwn(node, keyword));
  const type = isAlone ? reference.join() : both([...reference, ...ownTypes(schema, writing)]);
  const demanding = reference.length && !isAlone ? demand(type, node) : type;
  return node.nullable === true ? either([demanding, "null"]) : demanding;
}

/** The name of what is referred to; the values of an enum say more than its name. */
function referredType(schema: Sourced<TypedSchema>, writing: Writing): string {
  const { scope, direction } = writing;
  const target = follow(scope.document, schema);
  return target?.value.enum ? typeOf(target, writing) : scope.nameOf(schema, direction);
}

/** What must all hold: the type by its own keywords, its parts, its alternatives. */
function ownTypes(schema: Sourced<TypedSchema>, writing: Writing): string[] {
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

/** What is required of the properties of parts. */
function demand(type: string, { required = [], properties = {}, allOf = [] }: TypedSchema): string {
  const inherited = allOf.flatMap((part) => (saysType(part) ? [] : (part.required ?? [])));
  const names = [...required, ...inherited].filter((name) => !Object.hasOwn(properties, name));
  return names.length ? `With<${type}, ${union(names)}>` : type;
}

function plainType(type: string, schema: Sourced<TypedSchema>, writing: Writing): string {
  const { value: node } = schema;
  const isComposed = Boolean(node.allOf ?? node.oneOf ?? node.anyOf);
  if (type === "object") return isComposed && !saysMembers(node) ? "" : objectType(schema, writing);
  if (type === "array") return listType(schema, writing);
  if (type === "integer" || type === "number") return isComposed ? "" : "number";
  if (type === "boolean" || type === "null") return isComposed ? "" : type;
  if (type === "string") return isComposed ? "" : isBinary(node) ? "Blob" : "string";
  return isComposed || node.$ref !== undefined ? "" : "unknown";
}

/** A text cannot hold bytes, so where bytes are stated it is a file. */
function isBinary({ format, contentMediaType, contentEncoding }: TypedSchema): boolean {
  if (format === "binary") return true;
  return contentMediaType !== undefined && contentEncoding === undefined && holdsBytes(contentMediaType);
}

function guessed(node: TypedSchema): string {
  if (saysMembers(node)) return "object";
  return node.items || node.prefixItems ? "array" : "";
}

function saysMembers({ properties, additionalProperties, patternProperties }: TypedSchema): boolean {
  return Boolean(properties ?? additionalProperties ?? patternProperties);
}

function saysType(node: TypedSchema): boolean {
  if (typeof node !== "object" || (node.type !== undefined && node.type !== "object") || saysMembers(node)) return true;
  return ["$ref", "allOf", "anyOf", "oneOf", "enum", "const", "items", "prefixItems"].some(
    (key) => (node as unknown as Record<string, unknown>)[key] !== undefined,
  );
}
