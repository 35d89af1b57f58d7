/** A type of `schema.ts`, before it is printed. */
export type TypeNode =
  | { kind: "text"; text: string; keyword?: boolean }
  | { kind: "union" | "intersection" | "tuple"; types: TypeNode[]; rest?: TypeNode | undefined }
  | { kind: "array"; item: TypeNode }
  | { kind: "generic"; name: string; types: TypeNode[] }
  | { kind: "object"; members: Member[] };

/** A member of an object type; one with an `index` stands for all names that no other has. */
export interface Member {
  name: string;
  type: TypeNode;
  index?: boolean;
  optional?: boolean;
  readOnly?: boolean;
  /** What the comment before it is made of. */
  source?: unknown;
}

/** A type that is printed as it is. */
export function text(written: string): TypeNode {
  return { kind: "text", text: written };
}

export const never: TypeNode = keyword("never");
export const unknown: TypeNode = text("unknown");
export const nullType: TypeNode = keyword("null");
export const stringType: TypeNode = keyword("string");
export const numberType: TypeNode = keyword("number");
export const booleanType: TypeNode = keyword("boolean");
export const undefinedType: TypeNode = keyword("undefined");

/** Any of some types: each keyword once, and nothing around a single one. */
export function union(types: TypeNode[]): TypeNode {
  const [first = never, second] = types;
  return second ? { kind: "union", types: unique(types) } : first;
}

/** All of some types at once: each keyword once, and nothing around a single one. */
export function intersection(types: TypeNode[]): TypeNode {
  const [first = never, second] = types;
  return second ? { kind: "intersection", types: unique(types) } : first;
}

/** Tell whether a type is written as one keyword. */
export function isKeyword(type: TypeNode): boolean {
  return type.kind === "text" && type.keyword === true;
}

function keyword(written: string): TypeNode {
  return { kind: "text", text: written, keyword: true };
}

function unique(types: TypeNode[]): TypeNode[] {
  return types.filter((type, index) => !isKeyword(type) || types.indexOf(type) === index);
}
