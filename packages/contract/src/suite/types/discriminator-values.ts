import { type Document, unescapeKey } from "@certspec/openapi";
import { referenceTarget } from "../../checker/schema/reference-target.ts";

/** By the pointer of a schema: the values that tell it from others, by the property that holds them; none where any may. */
export type DiscriminatorValues = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

interface Node {
  $ref?: string;
  oneOf?: Node[];
  anyOf?: Node[];
  allOf?: Node[];
  discriminator?: { propertyName?: string; mapping?: Record<string, string> };
}

/** Finds what discriminators say of the schemas that they choose between: at a choice, or at what others inherit from. */
export function discriminatorValues(document: Document): DiscriminatorValues {
  const found = new Map<string, Map<string, Set<string>>>();
  const add = (pointer: string, property: string, ...values: string[]): void => {
    const properties = found.get(pointer) ?? new Map<string, Set<string>>();
    found.set(pointer, properties);
    properties.set(property, new Set([...(properties.get(property) ?? []), ...values]));
  };
  const say = ({ discriminator }: Node, references: readonly string[]): void => {
    const { propertyName, mapping = {} } = discriminator ?? {};
    if (propertyName === undefined) return;
    const pointerOf = (target: string): string =>
      referenceTarget(document, target.startsWith("#") ? target : `#/components/schemas/${target}`);
    const mapped = Object.entries(mapping).map(([value, target]) => [value, pointerOf(target)] as const);
    for (const [value, pointer] of mapped) add(pointer, propertyName, value);
    for (const reference of references) {
      const pointer = referenceTarget(document, reference);
      if (!mapped.some(([, target]) => target === pointer)) add(pointer, propertyName, nameIn(reference));
    }
  };
  const schemas = Object.entries(
    (document.components as { schemas?: Record<string, Node> } | undefined)?.schemas ?? {},
  );
  for (const [name, node] of schemas) {
    if (!node.discriminator?.propertyName || node.oneOf || node.anyOf) continue;
    add(`/components/schemas/${name}`, node.discriminator.propertyName);
    const isSubtype = ({ allOf = [] }: Node): boolean =>
      allOf.some(({ $ref }) => $ref !== undefined && referenceTarget(document, $ref) === `/components/schemas/${name}`);
    say(
      node,
      schemas.flatMap(([subtype, each]) => (isSubtype(each) ? `#/components/schemas/${subtype}` : [])),
    );
  }
  visit(document, (node) =>
    say(
      node,
      [...(node.oneOf ?? []), ...(node.anyOf ?? [])].flatMap(({ $ref }) => $ref ?? []),
    ),
  );
  return found;
}

function visit(node: unknown, action: (choice: Node) => void): void {
  if (typeof node !== "object" || node === null) return;
  const { discriminator, oneOf, anyOf } = node as Node;
  if (discriminator && (Array.isArray(oneOf) || Array.isArray(anyOf))) action(node as Node);
  for (const each of Object.values(node)) visit(each, action);
}

function nameIn(reference: string): string {
  return unescapeKey(reference.split("/").at(-1) ?? "");
}
