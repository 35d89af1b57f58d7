import { atPointer } from "@certspec/openapi";

type Node = Record<string, unknown>;

interface Discriminator {
  propertyName: string;
  mapping?: Readonly<Record<string, string>>;
}

/**
 * Write out what discriminators mean, because Prism passes them over: each alternative of a `oneOf` or `anyOf` takes only
 * the names that stand for it. The discriminator is beside the alternatives, or in a schema that they inherit from.
 */
export function applyDiscriminators(document: object): void {
  // YAML aliases make a document a graph.
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const child of Object.values(value)) visit(child);
    for (const keyword of ["oneOf", "anyOf"]) {
      const alternatives = (value as Node)[keyword];
      if (!Array.isArray(alternatives)) continue;
      (value as Node)[keyword] = alternatives.map((alternative: Node) =>
        narrowed(document, value as Node, alternative),
      );
    }
  };
  visit(document);
}

function narrowed(document: object, owner: Node, alternative: Node): Node {
  const { $ref: reference } = alternative ?? {};
  if (typeof reference !== "string") return alternative;
  const discriminator = discriminatorOf(owner) ?? inherited(document, alternative);
  if (!discriminator) return alternative;
  const { propertyName, mapping = {} } = discriminator;
  const schemaName = reference.split("/").at(-1) ?? "";
  const names = Object.keys(mapping).filter((name) => mapping[name] === reference || mapping[name] === schemaName);
  const stated = statedNames(document, alternative, propertyName);
  const implied = stated.length && !stated.includes(schemaName) ? stated : [schemaName];
  const property = { enum: names.length ? names : implied };
  return { allOf: [alternative, { properties: { [propertyName]: property } }] };
}

/** The names that an alternative gives itself, by the values that it allows; they outrank the name of its schema. */
function statedNames(document: object, node: Node, propertyName: string, depth = 0): unknown[] {
  const schema = followed(document, node);
  if (!schema || depth > 20) return [];
  const { properties, allOf } = schema as { properties?: Node; allOf?: Node[] };
  const property = properties && Object.hasOwn(properties, propertyName) ? properties[propertyName] : undefined;
  const { const: constant, enum: listed } = followed(document, property) ?? {};
  if (constant !== undefined) return [constant];
  if (Array.isArray(listed)) return listed;
  const parts = Array.isArray(allOf) ? allOf : [];
  return parts.map((part) => statedNames(document, part, propertyName, depth + 1)).find(({ length }) => length) ?? [];
}

/** What a node refers to, or the node itself. */
function followed(document: object, node: unknown): Node | undefined {
  let current = node as Node | undefined;
  for (let hops = 0; typeof current?.$ref === "string" && hops < 20; hops += 1) current = at(document, current.$ref);
  return typeof current === "object" && current !== null ? current : undefined;
}

/** The discriminator of a schema, or of one that it is built on. */
function inherited(document: object, node: Node, depth = 0): Discriminator | undefined {
  const schema = typeof node.$ref === "string" ? at(document, node.$ref) : node;
  if (!schema || depth > 20) return undefined;
  const bases = Array.isArray(schema.allOf) ? (schema.allOf as Node[]) : [];
  return bases
    .map(
      (base) =>
        discriminatorOf(typeof base.$ref === "string" ? at(document, base.$ref) : base) ??
        inherited(document, base, depth + 1),
    )
    .find(Boolean);
}

function discriminatorOf(schema: Node | undefined): Discriminator | undefined {
  const discriminator = schema?.discriminator as Discriminator | undefined;
  return typeof discriminator?.propertyName === "string" ? discriminator : undefined;
}

function at(document: object, reference: string): Node | undefined {
  return atPointer<Node>(document, reference.replace(/^#/, ""))?.value;
}
