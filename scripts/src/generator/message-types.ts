import type { Header, MediaType, Parameter, Reference, Response } from "./openapi.ts";
import { referenceType } from "./reference-type.ts";
import { schemaType } from "./schema-type.ts";
import type { SchemaTypes } from "./schema-types.ts";
import { type Member, never, stringType, type TypeNode, unknown } from "./type-node.ts";

/** A parameter among those of its place. */
export function parameterMember(source: Parameter | Reference, parameter: Parameter, types: SchemaTypes): Member {
  return {
    name: parameter.name,
    optional: parameter.in !== "path" && !parameter.required,
    type: "$ref" in source ? referenceType(source.$ref, parameter) : parameterType(parameter, types),
    source: parameter,
  };
}

/** The type of a parameter's value. */
export function parameterType({ schema }: Parameter, types: SchemaTypes): TypeNode {
  return schema ? schemaType(schema, types) : stringType;
}

/** The type of an answer: its headers, and its content by media type. */
export function responseType({ headers = {}, content = {} }: Response, types: SchemaTypes): TypeNode {
  const named = Object.entries(headers).map(([name, source]): Member => {
    if ("$ref" in source) return { name, type: referenceType(source.$ref), source };
    return { name, optional: !source.required, type: headerType(source, types), source };
  });
  const bodies = mediaMembers(content, types);
  return {
    kind: "object",
    members: [
      { name: "headers", type: { kind: "object", members: [...named, { name: "name", index: true, type: unknown }] } },
      bodies.length
        ? { name: "content", type: { kind: "object", members: bodies } }
        : { name: "content", optional: true, type: never },
    ],
  };
}

/** The type of a header's value. */
export function headerType({ schema, content }: Header, types: SchemaTypes): TypeNode {
  if (schema) return schemaType(schema, types);
  return content ? { kind: "object", members: mediaMembers(content, types) } : unknown;
}

/** Bodies by media type. */
export function mediaMembers(content: Readonly<Record<string, MediaType>> | undefined, types: SchemaTypes): Member[] {
  return Object.entries(content ?? {}).map(([name, source]) => ({
    name,
    type: source.schema ? schemaType(source.schema, types) : unknown,
    source,
  }));
}
