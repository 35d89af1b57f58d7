import { openValues } from "./open-values.ts";
import type { Schema } from "./openapi.ts";
import { printString } from "./print-type.ts";
import { nullType, type TypeNode, text } from "./type-node.ts";

/** The types that JSON Schema has no words for: open enums, bytes, and lists that begin with known items. */
export function ownType(schema: Schema, typeOfPart: (part: Schema) => TypeNode): TypeNode | undefined {
  if (!schema[openValues] && schema.format !== "binary" && !schema.prefixItems) return undefined;
  const alternatives = alternativesOf(schema, typeOfPart);
  const [only, second] = alternatives;
  if (!only) return undefined;
  if ([schema.type].flat().includes("null")) alternatives.push(nullType);
  else if (!second) return only;
  return { kind: "union", types: alternatives };
}

function alternativesOf(schema: Schema, typeOfPart: (part: Schema) => TypeNode): TypeNode[] {
  const { format, items, prefixItems, type, [openValues]: known } = schema;
  if (Array.isArray(known)) return [...known.map(valueType), openMember(typeof known[0])];
  if (format === "binary" && [type].flat().includes("string")) return [text("Blob")];
  if (!prefixItems || typeof items !== "object") return [];
  return [{ kind: "tuple", types: prefixItems.map(typeOfPart), rest: typeOfPart(items) }];
}

function valueType(value: unknown): TypeNode {
  return text(typeof value === "number" ? `${value}` : printString(String(value)));
}

/** `(string & {})` takes any value and leaves the known ones in completion lists. */
function openMember(kind: string): TypeNode {
  return text(`(${kind} & {})`);
}
