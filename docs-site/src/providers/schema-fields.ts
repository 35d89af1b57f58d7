import type { Document, Schema } from "@certspec/openapi";
import { resolve } from "../../../scripts/src/generator/resolve.ts";
import { codeTag } from "../markdown/code-tag.ts";
import { details } from "../markdown/details.ts";
import { fieldBlock } from "./field-block.ts";
import { type Direction, membersOf } from "./members-of.ts";
import { schemaType } from "./schema-type.ts";

/** The fields of a schema as blocks, those of inner objects behind a line that opens; empty where it has none. */
export function schemaFields(
  document: Document,
  node: Schema,
  direction: Direction,
  within: readonly Schema[] = [],
): string {
  const schema = resolve<Schema>(document, node);
  if (typeof schema !== "object") return "";
  if (within.includes(schema)) return "The same fields again.";
  const inner = [...within, schema];
  const parts = membersOf(document, schema, direction).map(({ name, schema: property, required }) =>
    fieldBlock(
      document,
      {
        name,
        schema: property,
        required: direction === "request" && required,
        inner: innerFields(document, { name, node: property, direction, within: inner }),
      },
      direction,
    ),
  );
  return [
    ...parts,
    ...alternatives(document, schema, direction, inner),
    ...others(document, schema, direction, inner),
  ].join("\n\n");
}

interface Inner {
  name: string;
  node: Schema;
  direction: Direction;
  within: readonly Schema[];
}

function innerFields(document: Document, { name, node, direction, within }: Inner): string {
  let schema = resolve<Schema>(document, node);
  while (schema.items) schema = resolve<Schema>(document, schema.items);
  const fields = schemaFields(document, schema, direction, within);
  return fields && details(`Fields of ${codeTag(name)}`, fields);
}

function alternatives(document: Document, schema: Schema, direction: Direction, within: readonly Schema[]): string[] {
  const choices = (schema.oneOf ?? schema.anyOf ?? []).filter(
    (each) => resolve<Schema>(document, each).type !== "null",
  );
  const only = choices.length === 1;
  return choices.flatMap((choice, index) => {
    const fields = schemaFields(document, choice, direction, within);
    if (!fields) return [];
    const resolved = resolve<Schema>(document, choice);
    const name = resolved.title ?? /[^/]+$/.exec(choice.$ref ?? "")?.[0] ?? schemaType(document, choice);
    return only ? [fields] : [details(`Alternative ${index + 1}: ${codeTag(name)}`, fields)];
  });
}

function others(document: Document, schema: Schema, direction: Direction, within: readonly Schema[]): string[] {
  const { additionalProperties: values } = schema;
  if (typeof values !== "object" || values === null) return [];
  const inner = innerFields(document, { name: "any name", node: values, direction, within });
  return [fieldBlock(document, { name: "any name", schema: values, required: false, inner }, direction)];
}
