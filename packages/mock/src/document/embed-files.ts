import { below, eachObject, escapeKey, isObject, type JsonObject, keysOf, readerOf } from "@certspec/openapi";
import { MockError } from "../mock-error.ts";

/** Where the files that a document refers to are in it. */
const holder = "x-certspec-files";
const maxFiles = 10_000;

/** A document with the files that it refers to. */
export interface Embedded {
  document: unknown;
  /** The location of each file by its key in the document. */
  locations: ReadonlyMap<string, string>;
}

interface Reading {
  /** Reads and parses what is at a location. */
  read: (location: string) => Promise<unknown>;
  /** The location that a reference leads to from another one. */
  resolve: (reference: string, from: string) => string;
  /** A short name of a location. */
  nameOf: (location: string) => string;
}

/**
 * Puts the files that a document refers to into it, and makes its references lead there.
 * @throws {MockError} when a file cannot be read.
 */
export async function embedFiles(
  root: unknown,
  location: string,
  { read, resolve, nameOf }: Reading,
): Promise<Embedded> {
  const keys = new Map<string, string>();
  const contents: Record<string, unknown> = {};
  const open = [{ value: root, from: location }];
  const ids = idsIn(root);
  const included: Included[] = [];

  const keyOf = (target: string): string => {
    const known = keys.get(target);
    if (known !== undefined) return known;
    if (keys.size >= maxFiles)
      throw new MockError(`${location}: refers to more than ${maxFiles} files; bundle it first`);
    const key = nameOf(target);
    keys.set(target, key);
    return key;
  };
  const rewritten = (reference: string, from: string): string => {
    const [file = "", fragment = ""] = reference.split(/#(.*)/s);
    const target = file === "" ? from : resolve(file, from);
    // An anchor is found in whatever file it is.
    if (target === location || !/^(?:\/|$)/.test(fragment)) {
      if (target !== location) keyOf(target);
      return `#${fragment}`;
    }
    return `#/${holder}/${escapeKey(keyOf(target))}${fragment}`;
  };

  for (let next = open.pop(); next; next = open.pop()) {
    const known = keys.size;
    rewriteReferences(next.value, next.from, { rewritten, isRoot: next.from === location, ids, included });
    for (const [target, key] of [...keys].slice(known)) {
      contents[key] = await read(target);
      open.push({ value: contents[key], from: target });
    }
  }
  const document = keys.size === 0 ? root : { ...(root as object), [holder]: contents };
  if (isObject(document)) for (const place of included) include(place, document);
  return { document, locations: new Map([...keys].map(([target, key]) => [key, target])) };
}

/** A value that is a reference where OpenAPI has none: the properties of a schema, or an example. */
interface Included {
  holder: Record<string, unknown>;
  key: string;
}

/**
 * Puts the target of a reference in its place: `properties: { $ref: pet.yaml }` and `example: { $ref: pet.json }` are not OpenAPI,
 * but bundlers take them. One that leads nowhere stays, and is a fault of the document.
 */
function include({ holder, key }: Included, document: JsonObject): void {
  const target = readerOf(document).find({ value: holder[key], pointer: "" });
  if (target) holder[key] = target.value;
}

/** The file and the pointer in it that a pointer of an embedding document stands for. */
export function placeInFiles(
  pointer: string,
  locations: Embedded["locations"],
): { location: string; pointer: string } | undefined {
  const [first, key, ...rest] = keysOf(pointer);
  const location = first === holder && key !== undefined ? locations.get(key) : undefined;
  return location === undefined ? undefined : { location, pointer: below("", ...rest) };
}

/** A message in which pointers of the embedding document are those of the files, which the place names. */
export function withPointersOfFiles(message: string): string {
  return message.replaceAll(new RegExp(`#/${holder}/[^/\\s:),]+`, "g"), "#");
}

interface Rewriting {
  rewritten: (reference: string, from: string) => string;
  isRoot: boolean;
  /** The names that schemas of the document give themselves. */
  ids: ReadonlySet<unknown>;
  /** The values that are found to be included. */
  included: Included[];
}

function idsIn(root: unknown): Set<unknown> {
  return new Set([...eachObject(root)].flatMap((part) => ("$id" in part ? [part.$id] : [])));
}

/** Changes the references of a value in place; examples are data, so they stay. */
function rewriteReferences(root: unknown, from: string, { rewritten, isRoot, ids, included }: Rewriting): void {
  const seen = new Set<unknown>();
  const open: { value: unknown; parent: string; above: string }[] = [{ value: root, parent: "", above: "" }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, parent, above } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      if (isIncluded(child, key, parent, above)) {
        const isOwn = isRoot && child.$ref.startsWith("#");
        if (!isOwn) (child as { $ref: string }).$ref = rewritten(child.$ref, from);
        included.push({ holder: value as Record<string, unknown>, key });
        continue;
      }
      if (isData(key, parent, above)) continue;
      const isReference = key === "$ref" && typeof child === "string" && !names.has(parent);
      const isMapping = above === "discriminator" && parent === "mapping" && typeof child === "string";
      const isFile = isMapping && /^[^#]*\.(?:ya?ml|json)(?:#|$)/i.test(child);
      // In the document itself, and by anchors and names of schemas, they lead where they should.
      const isNamed = isReference && (ids.has(child.split("#")[0]) || /^#(?!\/|$)/.test(child));
      const isOwn = isNamed || (isReference && isRoot && child.startsWith("#"));
      // A text such as a page in Markdown describes, and nothing depends on it.
      if (isReference && /\.(?:md|markdown|txt|html?)(?:#|$)/i.test(child)) delete (value as { $ref?: string }).$ref;
      else if ((isReference || isFile) && !isOwn) (value as Record<string, unknown>)[key] = rewritten(child, from);
      else if (Array.isArray(value)) open.push({ value: child, parent, above });
      else open.push({ value: child, parent: key, above: parent });
    }
  }
}

/** Keys below these are names. */
const names: ReadonlySet<string> = new Set(["properties", "patternProperties", "$defs", "definitions", "schemas"]);

/** Keys below these are names too, such as the response `default`; a reference in their place is one. */
const namesOfReferences: ReadonlySet<string> = new Set([
  ...["responses", "headers", "examples", "links", "callbacks", "parameters", "requestBodies", "securitySchemes"],
  ...["pathItems", "paths", "content", "encoding", "variables"],
]);

/** Whether a value is a reference where OpenAPI has none: the properties of a schema, or an example in another file. */
function isIncluded(value: unknown, key: string, parent: string, above: string): value is { readonly $ref: string } {
  if (!isObject(value) || typeof value.$ref !== "string") return false;
  if (isData(key, parent, above)) return /^[^#]+\.(?:ya?ml|json)(?:#|$)/i.test(value.$ref);
  return names.has(key) && !names.has(parent) && !namesOfReferences.has(parent);
}

function isData(key: string, parent: string, above: string): boolean {
  if (names.has(parent) || namesOfReferences.has(parent)) return false;
  return (
    key === "example" ||
    key === "default" ||
    key === "enum" ||
    key === "const" ||
    (key === "value" && above === "examples")
  );
}
