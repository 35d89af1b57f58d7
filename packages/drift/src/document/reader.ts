import { DriftError } from "../drift-error.ts";
import { findAnchors } from "./anchors.ts";
import { hasXml } from "./has-xml.ts";
import { createHeirs } from "./heirs.ts";
import { isObject, type JsonObject } from "./json.ts";
import { keysOf } from "./pointer.ts";
import { isReference, targetOf } from "./reference.ts";

/** A value of a document, and the place where it is written. */
export interface Sourced<Value = unknown> {
  value: Value;
  pointer: string;
}

/** One OpenAPI document whose references can be followed. */
export interface Reader {
  readonly document: JsonObject;
  /** Whether the document follows OpenAPI 3.0, in which nothing counts beside a `$ref`. */
  readonly is30: boolean;
  /** Whether any body or answer is XML, so that it matters what schemas say about that. */
  hasXml(): boolean;
  /** What stands at a pointer; undefined for nothing. */
  at(pointer: string): unknown;
  /** What one reference leads to; the value itself when it is none. */
  step(source: Sourced): Sourced;
  /** The value itself, or what its chain of references leads to. */
  follow(source: Sourced): Sourced;
  /** The component schemas that a schema's discriminator can tell apart: those that extend it, and those of its mapping. */
  heirs(schema: JsonObject): readonly string[];
}

/** Read an OpenAPI 3.0, 3.1 or 3.2 document; throws a `DriftError` for anything else. */
export function createReader(document: unknown, name: string): Reader {
  if (!isObject(document)) throw new DriftError(`${name}: not an OpenAPI document, because it is no object`);
  const version = document.openapi;
  if (document.swagger !== undefined)
    throw new DriftError(`${name}: not an OpenAPI 3 document: it is Swagger ${document.swagger}; convert it first`);
  if (typeof version !== "string" || !/^3\.[012]\./.test(version))
    throw new DriftError(`${name}: not an OpenAPI 3 document: "openapi" is ${JSON.stringify(version) ?? "missing"}`);
  const at = (pointer: string): unknown => {
    let value: unknown = document;
    for (const key of keysOf(pointer)) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
      value = (value as JsonObject)[key];
    }
    return value;
  };
  const anchors = once(() => findAnchors(document));
  const heirs = once(() => createHeirs(document));
  const step = (source: Sourced): Sourced => {
    if (!refers(source.value)) return source;
    const $ref = targetOf(source.value);
    const place = `${name}#${source.pointer}`;
    if (!$ref.startsWith("#"))
      throw new DriftError(`${place}: the $ref "${$ref}" leaves the document; bundle it first`);
    const fragment = decode($ref.slice(1), place);
    const pointer = fragment === "" || fragment.startsWith("/") ? fragment : anchors().get(fragment);
    const value = pointer === undefined ? undefined : at(pointer);
    if (pointer === undefined || value === undefined)
      throw new DriftError(`${place}: the $ref "${$ref}" leads nowhere`);
    return { value, pointer };
  };
  return {
    document,
    is30: version.startsWith("3.0."),
    hasXml: once(() => hasXml(document)),
    at,
    step,
    heirs: (schema) => heirs()(schema),
    follow(source) {
      let found = source;
      for (let steps = 0; refers(found.value); steps += 1) {
        if (steps > 100) throw new DriftError(`${name}#${source.pointer}: this $ref leads back to itself`);
        found = step(found);
      }
      return found;
    },
  };
}

function refers(value: unknown): value is JsonObject {
  return isObject(value) && isReference(value);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function decode(fragment: string, place: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (cause) {
    throw new DriftError(`${place}: the $ref "#${fragment}" is no JSON pointer`, { cause });
  }
}
