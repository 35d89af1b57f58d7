import { findAnchors } from "./anchors.ts";
import { isObject, type JsonObject } from "./json.ts";
import { below, keysOf } from "./pointer.ts";
import { UnresolvedReference } from "./unresolved-reference.ts";

/** A value of a document, and the JSON pointer to where it is written. */
export interface Sourced<Value = unknown> {
  value: Value;
  pointer: string;
}

/** One OpenAPI document whose references can be followed. */
export interface Reader {
  readonly document: JsonObject;
  /** Whether the document follows OpenAPI 3.0, in which nothing counts beside a `$ref`. */
  readonly is30: boolean;
  /** The value at a JSON pointer; undefined where there is none. */
  at(pointer: string): unknown;
  /** A property or item below a value, with its pointer; undefined where there is none. */
  child<Value = unknown>(source: Sourced, ...keys: readonly (string | number)[]): Sourced<Value> | undefined;
  /**
   * What one reference leads to; the value itself where it is not a reference.
   * @throws {UnresolvedReference} for a reference that leads nowhere.
   */
  step(source: Sourced): Sourced;
  /**
   * The value itself, or what its chain of references leads to.
   * @throws {UnresolvedReference} for a reference that leads nowhere, or back to itself.
   */
  follow<Value = unknown>(source: Sourced): Sourced<Value>;
  /** The same, and undefined where a reference leads nowhere. */
  find<Value = unknown>(source: Sourced | undefined): Sourced<Value> | undefined;
  /** The value that a reference such as `#/components/schemas/Pet` leads to; the value itself where it is not a reference. */
  resolve<Value = unknown>(value: unknown): Value | undefined;
}

/**
 * Returns a reader of one document, which is an object; references to other documents are not followed.
 * Anchors and schemas' own names (`$anchor`, `$dynamicAnchor`, `$id`) are found once, when the first reference asks for one.
 */
export function createReader(document: JsonObject): Reader {
  let anchors: ReadonlyMap<string, string> | undefined;
  const targets = new Map<string, Sourced>();

  function at(pointer: string): unknown {
    return child({ value: document, pointer: "" }, ...keysOf(pointer))?.value;
  }

  function locate(reference: string): Sourced {
    const known = targets.get(reference);
    if (known) return known;
    const pointer = pointerOf(reference);
    const value = pointer === undefined ? undefined : at(pointer);
    if (pointer === undefined || value === undefined)
      throw new UnresolvedReference(reference.startsWith("#") ? "missing" : "external", reference);
    const found = { value, pointer };
    targets.set(reference, found);
    return found;
  }

  function pointerOf(reference: string): string | undefined {
    const fragment = reference.startsWith("#") ? decode(reference) : undefined;
    if (fragment === "" || fragment?.startsWith("/")) return fragment;
    anchors ??= findAnchors(document);
    return anchors.get(fragment === undefined ? reference : `#${fragment}`);
  }

  function step(source: Sourced): Sourced {
    const reference = referenceOf(source.value);
    if (reference === undefined) return source;
    try {
      return locate(reference);
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

  function find<Value>(source: Sourced | undefined): Sourced<Value> | undefined {
    if (!source) return undefined;
    try {
      return follow(source);
    } catch (error) {
      if (error instanceof UnresolvedReference) return undefined;
      throw error;
    }
  }

  return {
    document,
    is30: typeof document.openapi === "string" && document.openapi.startsWith("3.0"),
    at,
    child,
    step,
    follow,
    find,
    resolve: <Value>(value: unknown) => find<Value>({ value, pointer: "" })?.value,
  };
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

/**
 * What an object refers to by its `$ref` or `$dynamicRef`; undefined for a value that is not a reference.
 * A dynamic reference leads to its anchor, which nothing replaces in one document.
 */
export function referenceOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  if (typeof value.$ref === "string") return value.$ref;
  return typeof value.$dynamicRef === "string" ? value.$dynamicRef : undefined;
}

function child<Value>({ value, pointer }: Sourced, ...keys: readonly (string | number)[]): Sourced<Value> | undefined {
  let current = value;
  for (const key of keys) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Readonly<Record<string | number, unknown>>)[key];
  }
  return { value: current as Value, pointer: below(pointer, ...keys) };
}

/** The fragment of a reference without its percent-encoding. */
function decode(reference: string): string {
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    throw new UnresolvedReference("malformed", reference);
  }
}
