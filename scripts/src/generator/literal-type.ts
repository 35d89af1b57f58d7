import { never, nullType, type TypeNode, text, unknown } from "./type-node.ts";

/** The type of one value. */
export function literalType(value: unknown): TypeNode {
  if (typeof value === "string" || typeof value === "boolean") return text(JSON.stringify(value));
  if (typeof value === "number") return text(`${value}`);
  if (value === null) return nullType;
  if (Array.isArray(value))
    return value.length ? { kind: "tuple", types: value.map(literalType) } : { kind: "array", item: never };
  if (typeof value !== "object") return unknown;
  const members = Object.entries(value).map(([name, member]) => ({ name, type: literalType(member) }));
  return members.length ? { kind: "object", members } : text("Record<string, never>");
}
