import { isObject, type JsonObject } from "./json.ts";
import { below, keysOf, type Sourced } from "./pointer.ts";
import { UnresolvedReference } from "./unresolved-reference.ts";

/** One OpenAPI document whose references can be followed. */
export interface Reader {
  readonly document: JsonObject;
  /** Whether the document follows OpenAPI 3.0, in which nothing counts beside a `$ref`. */
  readonly is30: boolean;
  /** The value at a JSON pointer; undefined where nothing is written. */
  at(pointer: string): unknown;
  /**
   * The target of a reference such as `#/components/schemas/Pet`, `#anchor`, the `$id` of a schema, or an anchor or pointer below it; it
   * may be a reference itself.
   * @throws {UnresolvedReference} for a reference that leads nowhere.
   */
  target<Value = unknown>(reference: string): Sourced<Value>;
  /**
   * The target of one reference; the value itself where it is not a reference.
   * @throws {UnresolvedReference} for a reference that leads nowhere.
   */
  step(source: Sourced): Sourced;
  /** The same, and undefined where the value is not a reference, or one that leads nowhere. */
  next(source: Sourced): Sourced | undefined;
  /**
   * The value itself, or what its chain of references leads to.
   * @throws {UnresolvedReference} for a reference that leads nowhere, or back to itself.
   */
  follow<Value = unknown>(source: Sourced): Sourced<Value>;
  /** The same, and undefined where a reference leads nowhere. */
  find<Value = unknown>(source: Sourced | undefined): Sourced<Value> | undefined;
}

/**
 * Returns a reader of one document, which is an object; references to other documents are not followed.
 * Anchors and schemas' own names (`$anchor`, `$dynamicAnchor`, `$id`) are found once, when the first reference asks for one.
 */
export function createReader(document: JsonObject): Reader {
  const root: Sourced = { value: document, pointer: "" };
  let anchors: ReadonlyMap<string, string> | undefined;
  // Their keys and not their values: who prepares a document for another reader changes it on the way.
  const known = new Map<string, readonly string[] | undefined>();

  function at(pointer: string): unknown {
    return child(root, ...keysOf(pointer))?.value;
  }

  function target<Value>(reference: string): Sourced<Value> {
    if (!known.has(reference)) known.set(reference, keysOfReference(reference));
    const keys = known.get(reference);
    const found = keys && child<Value>(root, ...keys);
    if (found?.value === undefined)
      throw new UnresolvedReference(keys || reference.startsWith("#") ? "missing" : "external", reference);
    return found;
  }

  function keysOfReference(reference: string): string[] | undefined {
    const hash = reference.indexOf("#");
    const name = hash === -1 ? reference : reference.slice(0, hash);
    const fragment = hash === -1 ? "" : decode(reference.slice(hash + 1), reference);
    const isPointer = fragment === "" || fragment.startsWith("/");
    if (name === "" && isPointer) return keysOf(fragment);
    anchors ??= findAnchors(document);
    const start = anchors.get(isPointer ? name : `${name}#${fragment}`);
    return start === undefined ? undefined : [...keysOf(start), ...(isPointer ? keysOf(fragment) : [])];
  }

  function step(source: Sourced): Sourced {
    const reference = referenceOf(source.value);
    if (reference === undefined) return source;
    try {
      return target(reference);
    } catch (cause) {
      if (!(cause instanceof UnresolvedReference)) throw cause;
      throw new UnresolvedReference(cause.reason, reference, source.pointer);
    }
  }

  function follow<Value>(source: Sourced): Sourced<Value> {
    const passed = new Set<string>();
    let found = source;
    for (let reference = referenceOf(found.value); reference !== undefined; reference = referenceOf(found.value)) {
      if (passed.has(reference)) throw new UnresolvedReference("circular", reference, source.pointer);
      passed.add(reference);
      found = step(found);
    }
    // The caller says what is written there; whether it is, a check of the document says.
    return found as Sourced<Value>;
  }

  function next(source: Sourced): Sourced | undefined {
    return referenceOf(source.value) === undefined ? undefined : unlessUnresolved(() => step(source));
  }

  function find<Value>(source: Sourced | undefined): Sourced<Value> | undefined {
    return source && unlessUnresolved(() => follow<Value>(source));
  }

  return {
    document,
    is30: typeof document.openapi === "string" && document.openapi.startsWith("3.0"),
    at,
    target,
    step,
    next,
    follow,
    find,
  };
}

function unlessUnresolved<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof UnresolvedReference) return undefined;
    throw error;
  }
}

const readers = new WeakMap<object, Reader>();

/** Returns the reader of a document, the same one every time. */
export function readerOf(document: object): Reader {
  const known = readers.get(document);
  if (known) return known;
  const reader = createReader(document as JsonObject);
  readers.set(document, reader);
  return reader;
}

/** A value, or what its chain of references leads to; undefined where a reference leads nowhere. */
export function resolve<Value = unknown>(document: object, value: unknown): Value | undefined {
  return readerOf(document).find<Value>({ value, pointer: "" })?.value;
}

/** An object, or what its chain of references leads to; undefined for anything that is not an object in the end. */
export function resolveObject(document: object, value: unknown): JsonObject | undefined {
  const found = resolve(document, value);
  return isObject(found) ? found : undefined;
}

/** A value and its place, or those that its chain of references leads to; undefined where a reference leads nowhere. */
export function follow<Value>(document: object, source: Sourced<Value>): Sourced<Value> | undefined {
  return readerOf(document).find<Value>(source);
}

/** A value of a document by its JSON pointer; undefined where there is none. */
export function atPointer<Value>(document: object, pointer: string): Sourced<Value> | undefined {
  if (pointer !== "" && !pointer.startsWith("/")) return undefined;
  return child<Value>({ value: document, pointer: "" }, ...keysOf(pointer));
}

/**
 * The target that an object names in its `$ref` or `$dynamicRef`; undefined for a value that is not a reference.
 * A dynamic reference leads to its anchor, which nothing replaces in one document.
 */
export function referenceOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  if (typeof value.$ref === "string") return value.$ref;
  return typeof value.$dynamicRef === "string" ? value.$dynamicRef : undefined;
}

/** The reference that a mapping of a discriminator stands for: it may be the bare name of a component. */
export function mappedReference(target: string): string {
  return /[#/.]/.test(target) ? target : `#/components/schemas/${target}`;
}

/** A property or item below a value, with its pointer; undefined where there is none. */
export function child<Value = unknown>(
  { value, pointer }: Sourced,
  ...keys: readonly (string | number)[]
): Sourced<Value> | undefined {
  let current = value;
  for (const key of keys) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Readonly<Record<string | number, unknown>>)[key];
  }
  return { value: current as Value, pointer: below(pointer, ...keys) };
}

/** The fragment of a reference without its percent-encoding. */
function decode(fragment: string, reference: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    throw new UnresolvedReference("malformed", reference);
  }
}

/**
 * The pointers of all schemas that name themselves, by the `$ref` that leads to them: `#name` for an anchor, an `$id`, and
 * `id#name` for an anchor within a schema that has one.
 */
function findAnchors(document: unknown): Map<string, string> {
  const anchors = new Map<string, string>();
  const open: { value: unknown; pointer: string; base: string }[] = [{ value: document, pointer: "", base: "" }];
  // YAML aliases make a document a graph.
  const seen = new Set<unknown>();
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, pointer } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    const { $id } = value as { $id?: unknown };
    const base = typeof $id === "string" ? $id : next.base;
    if (typeof $id === "string") anchors.set($id, pointer);
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "object") open.push({ value: inner, pointer: below(pointer, key), base });
      if (typeof inner !== "string" || (key !== "$anchor" && key !== "$dynamicAnchor")) continue;
      anchors.set(`#${inner}`, pointer);
      if (base) anchors.set(`${base}#${inner}`, pointer);
    }
  }
  return anchors;
}
