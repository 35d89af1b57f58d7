import { atPointer, below, eachObject, isObject, type JsonObject, readerOf, referenceOf } from "@certspec/openapi";
import { eachSchema } from "./each-schema.ts";

/** Schemas to which references were kept, by their names in the bundle of the operation. */
export type KeptSchemas = ReadonlyMap<string, string>;

/** The keyword that stands in place of `$ref` where Prism must not replace a reference. */
const kept = "x-mock-reference";

/** Schemas of an operation, all references replaced, up to which nothing needs to be kept. */
const maxSchemas = 1000;

/**
 * Keeps references between schemas where replacing all of them would not come to an end: schemas that refer to each other
 * would be written out along every way from one to the other. The outermost schemas are written out nevertheless, because
 * their properties are read.
 */
export function keepReferences(document: JsonObject): KeptSchemas {
  const names = new Map<string, string>();
  if (isSmall(document)) return names;
  const reader = readerOf(document);
  const outermost = new Set<unknown>();
  for (const schema of outermostSchemas(document)) {
    let found: { value: unknown; pointer: string } | undefined = { value: schema, pointer: "" };
    while (found && !outermost.has(found.value)) {
      outermost.add(found.value);
      found = reader.next(found);
    }
  }
  for (const { schema } of eachSchema(document)) {
    const reference = referenceOf(schema);
    if (reference === undefined || outermost.has(schema)) continue;
    const target = reader.target(reference);
    const name = names.get(target.pointer) ?? `schema${names.size + 1}`;
    names.set(target.pointer, name);
    const own = schema as Record<string, unknown>;
    delete own.$ref;
    delete own.$dynamicRef;
    own[kept] = name;
  }
  return new Map([...names].map(([pointer, name]) => [name, pointer]));
}

/** A path that no request can ask for, with an operation whose responses are the kept schemas. */
export const keptPath = "/{mock-schemas}/kept";

/** Adds the kept schemas to a document as responses, so that Prism translates them as it does all others. */
export function addKept(document: JsonObject, schemas: KeptSchemas): void {
  if (schemas.size === 0) return;
  const content = [...schemas].map(([name, pointer]) => [
    `application/${name}`,
    { schema: atPointer(document, pointer)?.value ?? {} },
  ]);
  (document.paths as Record<string, unknown>)[keptPath] = {
    get: { responses: { 200: { description: "", content: Object.fromEntries(content) } } },
  };
}

/** Turns kept references of what Prism has read into such to a bundle. */
export function restoreReferences(value: unknown): void {
  for (const part of eachObject(value)) {
    if (!isObject(part) || typeof part[kept] !== "string") continue;
    const schema = part as Record<string, unknown>;
    schema.$ref = `#${below("", "__bundled__", "mock", part[kept])}`;
    delete schema[kept];
  }
}

/** Whether a document with all references replaced has few schemas. */
function isSmall(document: JsonObject): boolean {
  const reader = readerOf(document);
  let left = maxSchemas;
  const visit = (value: unknown, above: ReadonlySet<unknown>): void => {
    if (typeof value !== "object" || value === null || left < 0) return;
    const reference = referenceOf(value);
    if (reference === undefined) {
      if (isObject(value)) left -= 1;
      for (const inner of Object.values(value)) visit(inner, above);
      return;
    }
    const target = reader.find({ value, pointer: "" })?.value;
    if (!above.has(target)) visit(target, new Set(above).add(target));
  };
  visit(document.paths, new Set());
  return left >= 0;
}

/** The schemas of parameters, headers and bodies, and the parts and alternatives that these consist of. */
function* outermostSchemas(document: JsonObject): Generator<unknown> {
  const reader = readerOf(document);
  const seen = new Set<unknown>();
  const open: { value: unknown; isSchema: boolean }[] = [{ value: document.paths, isSchema: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, isSchema } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isSchema) yield value;
    const target = reader.next({ value, pointer: "" });
    if (target) open.push({ value: target.value, isSchema });
    for (const [key, inner] of Object.entries(value)) {
      if (isSchema ? compositions.includes(key) : key !== "schema") {
        if (isSchema) for (const part of Array.isArray(inner) ? inner : []) open.push({ value: part, isSchema: true });
        else if (key !== "example" && key !== "examples") open.push({ value: inner, isSchema: false });
      } else if (key === "schema") open.push({ value: inner, isSchema: true });
    }
  }
}

const compositions = ["allOf", "anyOf", "oneOf"];
