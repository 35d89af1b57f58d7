import {
  child,
  childrenOf,
  createReferences,
  entriesOf,
  isObject,
  type JsonObject,
  keysOf,
  namedSubtypes,
  type OpenApiDocument,
  readerOf,
  referenceOf,
} from "@certspec/openapi";

/** Makes documents of single operations. */
export type OperationDocuments = (path: string, method: string) => OpenApiDocument & JsonObject;

/**
 * Creates a function that returns the part of a document which one operation needs, as a copy: reading all of a large document
 * takes Prism minutes, and callers need few of its operations.
 */
export function createOperationDocuments(document: OpenApiDocument): OperationDocuments {
  const root = document as unknown as JsonObject;
  const references = createReferences(root);
  const reader = readerOf(root);
  // The subtypes that a discriminator names refer to its schema, and not the other way round.
  const withSubtypes = (reached: Set<string>): Set<string> => {
    for (const reference of reached)
      for (const { pointer } of namedSubtypes(root, reader.target(reference).value)) {
        reached.add(`#${pointer}`);
        for (const inner of references.reach({ $ref: `#${pointer}` })) reached.add(inner);
      }
    return reached;
  };
  return (path, method) => {
    const item = reader.follow<JsonObject>({ value: (root.paths as JsonObject)[path], pointer: "" }).value;
    const { parameters, servers, [method]: operation } = item;
    const own = {
      ...(parameters !== undefined && { parameters }),
      ...(servers !== undefined && { servers }),
      [method]: operation,
    };
    const { components } = root;
    const shared = Object.fromEntries(sharedFields.flatMap((key) => (key in root ? [[key, root[key]]] : [])));
    const { securitySchemes } = isObject(components) ? components : {};
    const part: Record<string, unknown> = { ...shared, paths: { [path]: own }, components: { securitySchemes } };
    const reached = withSubtypes(references.reach([own, securitySchemes]));
    // A schema that is known by its own name may stand anywhere.
    if ([...reached].some((reference) => !reference.startsWith("#/"))) part.components = components;
    const copy = structuredClone(part);
    const values = [...reached].map((reference) => reader.target(reference).value);
    for (const reference of [...reached, ...exampleReferences([own, ...values])]) {
      const { pointer, value } = reader.target(reference);
      const keys = keysOf(pointer);
      if (child({ value: copy, pointer: "" }, ...keys) === undefined) place(copy, keys, structuredClone(value));
    }
    return copy as OpenApiDocument & JsonObject;
  };
}

/** The references among named examples, which are data otherwise. */
function exampleReferences(values: readonly unknown[]): Set<string> {
  const references = new Set<string>();
  const seen = new Set<unknown>();
  const open = [...values];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    open.push(...childrenOf(next));
    if (!isObject(next)) continue;
    for (const [, example] of entriesOf(next.examples)) {
      const reference = referenceOf(example);
      if (reference !== undefined) references.add(reference);
    }
  }
  return references;
}

/** The fields of the root that apply to all operations. Extensions are left out, since they may refer to anything. */
const sharedFields = ["openapi", "info", "jsonSchemaDialect", "servers", "security"];

/** Writes a value where it stands in the whole document. */
function place(document: JsonObject, keys: readonly string[], value: unknown): void {
  const last = keys.at(-1);
  if (last === undefined) return;
  let holder: Record<string, unknown> = document;
  for (const key of keys.slice(0, -1)) {
    if (!isObject(holder[key]) && !Array.isArray(holder[key])) holder[key] = {};
    holder = holder[key] as Record<string, unknown>;
  }
  Object.defineProperty(holder, last, { value, enumerable: true, writable: true, configurable: true });
}
