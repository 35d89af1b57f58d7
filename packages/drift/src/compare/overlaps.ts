import { type BoundKeyword, boundKeywords, type SchemaNode, type Shape } from "@certspec/openapi/operations";

/**
 * Whether a value that is written by one schema, with the properties that this declares, may fit another one, too.
 * Where that cannot be known, as with two patterns, it is said not to.
 */
export function mayFit(own: SchemaNode, other: SchemaNode, depth = 0): boolean {
  if (own === other) return true;
  if (depth > 8) return false;
  const [first, second] = [own.shape, other.shape];
  const within = (a: SchemaNode, b: SchemaNode) => mayFit(a, b, depth + 1);
  for (const { alternatives, implicit } of first.unions)
    if (!implicit && !alternatives.some(({ node }) => within(node, other))) return false;
  for (const { alternatives, implicit } of second.unions)
    if (!implicit && !alternatives.some(({ node }) => within(own, node))) return false;
  if (!shareType(first, second) || !shareValue(first, second) || !shareRange(first, second)) return false;
  if (second.conditions.length > 0 || second.dependencies.length > 0) return false;
  if (isUnknown(second.patterns.join(), first.patterns.join()) || isUnknown(second.format, first.format)) return false;
  if (first.items && second.items && !within(first.items, second.items)) return false;
  return fitProperties(first, second, within);
}

/** Whether there is a type that both allow. */
export function shareType({ types: first }: Shape, { types: second }: Shape): boolean {
  if (!first || !second) return true;
  const has = (types: ReadonlySet<string>, type: string) =>
    types.has(type) || (type === "integer" && types.has("number")) || (type === "number" && types.has("integer"));
  return [...first].some((type) => has(second, type));
}

function shareValue({ values: first }: Shape, { values: second }: Shape): boolean {
  return !first || !second || first.some((value) => second.includes(value));
}

function shareRange(first: Shape, second: Shape): boolean {
  return (["imum", "Length", "Items", "Properties"] as const).every((kind) => {
    const [least, most] = [`min${kind}`, `max${kind}`] as const;
    return isAtMost(first, least, second, most) && isAtMost(second, least, first, most);
  });
}

function isAtMost(lower: Shape, least: BoundKeyword, upper: Shape, most: BoundKeyword): boolean {
  const [from, to] = [lower.bounds.get(least), upper.bounds.get(most)];
  const [start, end] = [from?.value ?? boundKeywords[least].free, to?.value ?? boundKeywords[most].free];
  return start < end || (start === end && !from?.exclusive && !to?.exclusive);
}

/** Whether a schema demands something of texts that another one does not promise. */
function isUnknown(demanded: string | undefined, promised: string | undefined): boolean {
  return Boolean(demanded) && demanded !== promised;
}

function fitProperties(first: Shape, second: Shape, within: (a: SchemaNode, b: SchemaNode) => boolean): boolean {
  const [own, others] = [first.properties, second.properties];
  if (own.size === 0 && others.size === 0) return true;
  // Objects that have no name in common are meant to be told apart by their names.
  if (own.size > 0 && others.size > 0 && ![...own.keys()].some((name) => others.has(name))) return false;
  for (const [name, property] of others) {
    const known = own.get(name);
    if (property.required && !property.readOnly && (!known || !within(known.node, property.node))) return false;
  }
  for (const [name, property] of own) {
    const known = others.get(name);
    if (property.required && known && !within(property.node, known.node)) return false;
    if (property.required && !known && second.additional === false) return false;
  }
  return true;
}
