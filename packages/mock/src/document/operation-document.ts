import {
  child,
  createReferences,
  isObject,
  type JsonObject,
  keysOf,
  namedSubtypes,
  type OpenApiDocument,
  readerOf,
  type Sourced,
} from "@certspec/openapi";
import { referencesIn } from "./references-in.ts";

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
  // The target of a mapping may be missing, since nothing else depends on it.
  const targetOf = (reference: string): Sourced | undefined => reader.next({ value: { $ref: reference }, pointer: "" });
  // The subtypes that a discriminator names refer to its schema, and not the other way round.
  const withSubtypes = (reached: Set<string>): Set<string> => {
    for (const reference of reached)
      for (const { pointer } of namedSubtypes(root, targetOf(reference)?.value))
        for (const inner of references.reach({ $ref: `#${pointer}` })) reached.add(inner);
    return reached;
  };
  const within = new Map<string, ReadonlySet<string>>();
  const allTargets = (references: Iterable<string>): Sourced[] => {
    // A loop over a set reaches the members that it adds.
    const all = new Set(references);
    const targets: Sourced[] = [];
    for (const reference of all) {
      const target = targetOf(reference);
      if (!target) continue;
      targets.push(target);
      const inner = within.get(reference) ?? referencesIn({ target: target.value });
      within.set(reference, inner);
      for (const each of inner) all.add(each);
    }
    return targets;
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
    const reached = withSubtypes(references.reach([own, { securitySchemes }]));
    // A schema that is known by its own name may stand anywhere.
    if ([...reached].some((reference) => !reference.startsWith("#/"))) part.components = components;
    const copy = structuredClone(part);
    const targets = allTargets([...reached, ...referencesIn(own)]);
    // Outer parts first: a part within them is there then.
    for (const { pointer, value } of targets.toSorted((one, other) => one.pointer.length - other.pointer.length)) {
      const keys = keysOf(pointer);
      if (child({ value: copy, pointer: "" }, ...keys) === undefined) place(copy, keys, structuredClone(value));
    }
    return copy as OpenApiDocument & JsonObject;
  };
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
