import { childPointer } from "./child-pointer.ts";
import { GenerateError } from "./generate-error.ts";
import { literalType } from "./literal-type.ts";
import type { Schema } from "./openapi.ts";
import { ownType } from "./own-type.ts";
import { schemaType } from "./schema-type.ts";
import type { SchemaTypes } from "./schema-types.ts";
import { intersection, type Member, type TypeNode, undefinedType, union, unknown } from "./type-node.ts";

/** The members that a schema states: properties, definitions, and what any other name may hold. */
export function objectType(schema: Schema, types: SchemaTypes, pointer: string | undefined): TypeNode | undefined {
  const members = [
    ...discriminatorMember(schema, types, pointer),
    ...Object.entries(schema.properties ?? {}).map(([name, property]) =>
      memberOf(name, property, { schema, types, pointer }),
    ),
    ...definitions(schema, types),
  ];
  const others = otherTypes(schema, types, pointer);
  const own: TypeNode[] = members.length ? [{ kind: "object", members }] : [];
  if (others.length === 0) return own[0];
  return intersection([...own, { kind: "object", members: [{ name: "key", index: true, type: union(others) }] }]);
}

/** An heir of a schema with a discriminator states its own value. */
function discriminatorMember(
  { allOf, anyOf, discriminator }: Schema,
  { discriminators }: SchemaTypes,
  pointer: string | undefined,
): Member[] {
  if (pointer === undefined || (!allOf && !anyOf) || discriminator || discriminators.stated.has(pointer)) return [];
  const inherited = discriminators.at.get(pointer);
  if (!inherited) return [];
  const name = lastOf(pointer);
  const mapped = Object.entries(inherited.mapping ?? {}).find(([, target]) =>
    target.startsWith("#") ? lastOf(target) === name : target === name,
  );
  return [{ name: inherited.propertyName, type: literalType(mapped?.[0] ?? name) }];
}

function lastOf(pointer: string): string {
  return (pointer.split("/").at(-1) ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
}

function memberOf(
  name: string,
  property: Schema | boolean,
  { schema, types, pointer }: { schema: Schema; types: SchemaTypes; pointer: string | undefined },
): Member {
  if ((typeof property !== "object" && typeof property !== "boolean") || Array.isArray(property))
    throw new GenerateError(`${childPointer(pointer, name) ?? name} is ${JSON.stringify(property)}; write a schema`);
  const { type: stated, readOnly = false } = typeof property === "object" ? property : {};
  const typeOfPart = (part: Schema) => schemaType(part, types, pointer);
  const own = stated && typeof property === "object" ? ownType(property, typeOfPart) : undefined;
  const type = own ?? schemaType(property, types);
  if (schema.required?.includes(name)) return { name, type, readOnly, source: property };
  // Users compile with `exactOptionalPropertyTypes`: an optional property may also be `undefined`.
  return { name, type: { kind: "union", types: [type, undefinedType] }, optional: true, readOnly, source: property };
}

function definitions({ $defs }: Schema, types: SchemaTypes): Member[] {
  const entries = Object.entries(($defs ?? {}) as Record<string, Schema>);
  if (entries.length === 0) return [];
  const members = entries.map(([name, source]) => ({
    name,
    type: schemaType(source, types),
    readOnly: source.readOnly === true,
    source,
  }));
  return [{ name: "$defs", type: { kind: "object", members } }];
}

/** What names that are not stated may hold. */
function otherTypes(
  { additionalProperties, patternProperties }: Schema,
  types: SchemaTypes,
  pointer: string | undefined,
): TypeNode[] {
  const isAny = typeof additionalProperties === "object" && Object.keys(additionalProperties).length === 0;
  const others: TypeNode[] = [];
  if (additionalProperties === true || isAny) others.push(unknown);
  else if (additionalProperties) others.push(schemaType(additionalProperties, types, pointer));
  for (const schema of Object.values((patternProperties ?? {}) as Record<string, Schema>))
    others.push(schemaType(schema, types, pointer));
  return others;
}
