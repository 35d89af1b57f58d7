import { childPointer } from "./child-pointer.ts";
import { composedTypes } from "./composed-types.ts";
import { GenerateError } from "./generate-error.ts";
import { literalType } from "./literal-type.ts";
import { objectType } from "./object-type.ts";
import type { Schema } from "./openapi.ts";
import { ownType } from "./own-type.ts";
import { referenceType } from "./reference-type.ts";
import type { SchemaTypes } from "./schema-types.ts";
import {
  booleanType,
  intersection,
  isKeyword,
  never,
  nullType,
  numberType,
  stringType,
  type TypeNode,
  text,
  union,
  unknown,
} from "./type-node.ts";

/** The type of a prepared schema. The pointer says where discriminators find it; within a property it does not matter. */
export function schemaType(schema: Schema | boolean | undefined, types: SchemaTypes, pointer?: string): TypeNode {
  if (!schema) return never;
  if (schema === true) return unknown;
  if (typeof schema !== "object" || Array.isArray(schema))
    throw new GenerateError(`${pointer ?? "a schema"} is ${JSON.stringify(schema)}; write a schema`);
  if (schema.$ref !== undefined) return namedType(schema.$ref, types);
  if (schema.const !== null && schema.const !== undefined) return literalType(schema.const);
  if (isEnum(schema)) return enumType(schema);
  const composed = composedType(schema, types, pointer);
  if (!composed) return "type" in schema ? text("Record<string, unknown>") : unknown;
  return schema.nullable ? { kind: "union", types: [composed, nullType] } : composed;
}

function namedType(reference: string, { recursive }: SchemaTypes): TypeNode {
  const name = recursive?.get(reference);
  return name === undefined ? referenceType(reference) : text(name);
}

function isEnum(schema: Schema): boolean {
  return (
    Array.isArray(schema.enum) &&
    schema.type !== "object" &&
    !("properties" in schema || "additionalProperties" in schema)
  );
}

function enumType({ enum: values = [], type, nullable }: Schema): TypeNode {
  const isNullable = (Array.isArray(type) && type.includes("null")) || nullable;
  return union([...values.map(literalType), ...(isNullable ? [nullType] : [])]);
}

function composedType(schema: Schema, types: SchemaTypes, pointer: string | undefined): TypeNode | undefined {
  const core = coreType(schema, types, pointer);
  if (!isComposed(schema)) return core;
  const all = composedTypes(schema.allOf ?? [], schema.required ?? [], { types, pointer });
  const whole =
    core || all.length
      ? intersection([...(core ? [core] : []), ...(all.length ? [intersection(all)] : [])])
      : undefined;
  const before = whole ? [whole] : [];
  const any = branches(schema.anyOf ?? [], "anyOf", { types, pointer });
  const some = any.length ? [union([...before, ...any])] : before;
  const values = schema.type === "object" ? (schema.enum as Schema[] | undefined) : undefined;
  const one = branches(schema.oneOf ?? values ?? [], "oneOf", { types, pointer });
  if (one.length === 0) return some[0];
  return one.every(isKeyword) ? union([...some, ...one]) : intersection([...some, union(one)]);
}

function isComposed({ allOf, anyOf, oneOf, type, enum: values }: Schema): boolean {
  return Boolean(allOf || anyOf || oneOf || (type === "object" && values));
}

interface Around {
  types: SchemaTypes;
  pointer: string | undefined;
}

function branches(schemas: readonly Schema[], keyword: string, { types, pointer }: Around): TypeNode[] {
  return schemas.map((schema, index) => schemaType(schema, types, childPointer(pointer, keyword, index)));
}

const simple: Readonly<Record<string, TypeNode>> = {
  null: nullType,
  string: stringType,
  number: numberType,
  integer: numberType,
  boolean: booleanType,
};

/** What `type` and the keywords that go with it say, composition aside. */
function coreType(schema: Schema, types: SchemaTypes, pointer: string | undefined): TypeNode | undefined {
  const { type } = schema;
  if (type) {
    const own = ownType(schema, (part) => schemaType(part, types, pointer));
    if (own) return own;
    if (Array.isArray(type)) return severalTypes(schema, type, { types, pointer });
    if (type === "array") return arrayType(schema, types, pointer);
    if (simple[type]) return simple[type];
  }
  return objectType(schema, types, pointer);
}

function severalTypes(schema: Schema, names: readonly string[], { types, pointer }: Around): TypeNode {
  const { oneOf } = schema;
  const isBranch = (name: string) => name in simple && oneOf?.some(({ type }) => type === name);
  return union(
    names.flatMap((name) => {
      if (oneOf && isBranch(name)) return [];
      if (name === "null") return [nullType];
      const { oneOf: _, ...rest } = schema;
      return [schemaType({ ...rest, type: name }, types, pointer)];
    }),
  );
}

function arrayType({ items, prefixItems }: Schema, types: SchemaTypes, pointer: string | undefined): TypeNode {
  const listed = prefixItems ?? (Array.isArray(items) ? (items as Schema[]) : undefined);
  if (listed) return { kind: "tuple", types: listed.map((item) => schemaType(item, types, pointer)) };
  const item = items ? schemaType(items, types, pointer) : unknown;
  if (items?.type === "array") return { kind: "array", item };
  return item.kind === "array" || item.kind === "tuple" ? item : { kind: "array", item };
}
