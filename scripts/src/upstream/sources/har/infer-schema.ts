import { isObject, type JsonObject } from "@certspec/openapi";
import type { SchemaNode } from "@certspec/openapi/operations";

/** More names than this in objects that nobody documents are keys of a map, such as identifiers. */
const mostNames = 40;

/**
 * Returns the schema of some values, in the terms of the schemas that they should have, with everything beyond those.
 * Of the values themselves nothing is kept but those of a documented list: recordings are full of secrets.
 */
export function inferSchema(values: readonly unknown[], expected: readonly SchemaNode[], depth = 0): JsonObject {
  const nodes = expected.flatMap((node) => alternativesOf(node));
  const schema: Record<string, unknown> = { type: [...new Set(values.map(typeOf))].sort() };
  if (nodes.some(({ shape }) => shape.values)) {
    const listed = new Set(values.filter((value) => typeof value === "string" || typeof value === "number"));
    if (listed.size > 0) schema.enum = [...listed].sort();
  }
  if (depth > 20) return schema;
  const items = values.filter(Array.isArray).flat();
  if (items.length > 0)
    schema.items = inferSchema(
      items,
      nodes.flatMap(({ shape }) => shape.items ?? []),
      depth + 1,
    );
  const groups = groupByAlternative(values.filter(isObject), nodes);
  const [first] = groups;
  if (!first) return schema;
  if (groups.length === 1) return { ...schema, ...inferProperties(first.objects, first.nodes, depth) };
  return { ...schema, anyOf: groups.map(({ objects, nodes: own }) => inferProperties(objects, own, depth)) };
}

/** Objects by the alternative that they have most names of. */
function groupByAlternative(objects: readonly JsonObject[], nodes: readonly SchemaNode[]) {
  const groups = new Map<SchemaNode | undefined, JsonObject[]>();
  const known = nodes.filter(({ shape }) => shape.properties.size > 0);
  for (const object of objects) {
    const shared = ({ shape }: SchemaNode) => Object.keys(object).filter((name) => shape.properties.has(name)).length;
    const best = [...known].sort((a, b) => shared(b) - shared(a))[0];
    groups.set(best, [...(groups.get(best) ?? []), object]);
  }
  return [...groups].map(([best, found]) => ({ objects: found, nodes: best ? [best] : nodes }));
}

function inferProperties(objects: readonly JsonObject[], nodes: readonly SchemaNode[], depth: number): JsonObject {
  const names = new Set(objects.flatMap((object) => Object.keys(object)));
  if (names.size === 0) return {};
  const known = nodes.filter(({ shape }) => shape.properties.size > 0);
  const typed = nodes.flatMap(({ shape }) => (typeof shape.additional === "object" ? [shape.additional] : []));
  const isMap = known.length === 0 && (nodes.length > 0 || names.size > mostNames);
  if (isMap)
    return {
      additionalProperties: inferSchema(
        objects.flatMap((object) => Object.values(object)),
        typed,
        depth + 1,
      ),
    };
  const properties = [...names].sort().map((name): [string, JsonObject] => {
    const found = objects.flatMap((object) => (Object.hasOwn(object, name) ? [object[name]] : []));
    const own = known.flatMap(({ shape }) => shape.properties.get(name)?.node ?? []);
    return [name, inferSchema(found, own.length > 0 ? own : typed, depth + 1)];
  });
  return { properties: Object.fromEntries(properties) };
}

/** A schema, or the alternatives that it is a union of. */
export function alternativesOf(node: SchemaNode, depth = 0): SchemaNode[] {
  const { unions } = node.shape;
  if (unions.length === 0 || depth > 5) return [node];
  return [
    node,
    ...unions.flatMap(({ alternatives }) => alternatives.flatMap((inner) => alternativesOf(inner.node, depth + 1))),
  ];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}
