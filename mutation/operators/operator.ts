import type { Mutation } from "../mutant.ts";
import type { Place, SyntaxNode } from "../syntax-tree.ts";

/** Says what could be wrong at a place. */
export type Operator = (place: Place, source: string) => Mutation[];

/** Replace a whole node by each of some texts. */
export function replaced({ start, end }: SyntaxNode, ...texts: readonly string[]): Mutation[] {
  return texts.map((text) => ({ start, end, text }));
}

/** The text of a node. */
export function textOf({ start, end }: SyntaxNode, source: string): string {
  return source.slice(start, end);
}
