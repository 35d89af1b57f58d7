import type { SchemaNode } from "@certspec/openapi/operations";
import type { SchemaContext } from "./schema-comparer.ts";

/** Compare what schemas say about parts of a value that no other keyword names: by pattern, left over, or inside a text. */
export function compareRest(context: SchemaContext): void {
  const { before, after } = context.pair;
  for (const keyword of new Set([...before.shape.rest.keys(), ...after.shape.rest.keys()])) {
    const [first, second] = [before.shape.rest.get(keyword), after.shape.rest.get(keyword)];
    compareOne(context, keyword, first, second);
  }
}

function compareOne(
  { pair, report, descend }: SchemaContext,
  key: string,
  first: SchemaNode | false | undefined,
  second: SchemaNode | false | undefined,
): void {
  if (first === second) return;
  if (first && second) {
    descend(first, second);
    return;
  }
  const [keyword = key] = key.split(" ");
  const at = {
    keyword: `\`${keyword}\``,
    beforePointer: pair.before.shape.placeOf(keyword),
    afterPointer: pair.after.shape.placeOf(keyword),
    cause: key,
  };
  if (first === undefined) report("constraint-added", at);
  // Properties that had a type can be anything now.
  else if (second === undefined)
    report(first && keyword.endsWith("Properties") ? "additional-properties-untyped" : "constraint-removed", at);
  else report(first === false ? "constraint-loosened" : "constraint-changed", at);
}
