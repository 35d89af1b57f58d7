import {
  createReader,
  createSubtypes,
  isObject,
  type JsonObject,
  type Reader,
  type Sourced,
  UnresolvedReference,
} from "@certspec/openapi";
import { DriftError } from "../drift-error.ts";
import { hasXml } from "./has-xml.ts";

/** One side of a comparison: a reader whose errors name the document, and what comparing asks about the whole of it. */
export interface DocumentReader extends Pick<Reader, "document" | "is30" | "at"> {
  /** Whether any body or response is XML, so that it matters what schemas say about that. */
  hasXml(): boolean;
  /** What one reference leads to; the value itself where it is not a reference. Throws a `DriftError` for one that leads nowhere. */
  step(source: Sourced): Sourced;
  /** The value itself, or what its chain of references leads to. Throws a `DriftError` for one that leads nowhere. */
  follow(source: Sourced): Sourced;
  /** The component schemas that a schema's discriminator can tell apart: those that extend it, and those of its mapping. */
  subtypes(schema: JsonObject): readonly string[];
}

/** Returns a reader of an OpenAPI 3.0, 3.1 or 3.2 document; throws a `DriftError` for anything else. */
export function readDocument(document: unknown, name: string): DocumentReader {
  if (!isObject(document)) throw new DriftError(`${name}: not an OpenAPI document: expected an object`);
  const version = document.openapi;
  if (document.swagger !== undefined)
    throw new DriftError(`${name}: not an OpenAPI 3 document: it is Swagger ${document.swagger}; convert it first`);
  if (typeof version !== "string" || !/^3\.[012]\./.test(version))
    throw new DriftError(`${name}: not an OpenAPI 3 document: "openapi" is ${JSON.stringify(version) ?? "missing"}`);
  const reader = createReader(document);
  const subtypes = once(() => createSubtypes(document));
  return {
    document,
    is30: reader.is30,
    at: reader.at,
    hasXml: once(() => hasXml(document)),
    step: (source) => named(() => reader.step(source)),
    follow: (source) => named(() => reader.follow(source)),
    subtypes: (schema) => subtypes()(schema),
  };

  function named<Value>(read: () => Value): Value {
    try {
      return read();
    } catch (cause) {
      if (!(cause instanceof UnresolvedReference)) throw cause;
      throw new DriftError(`${name}#${cause.pointer}: ${reasons[cause.reason](cause.reference)}`, { cause });
    }
  }
}

const reasons: Readonly<Record<UnresolvedReference["reason"], (reference: string) => string>> = {
  external: (reference) => `the $ref "${reference}" leaves the document; bundle it first`,
  malformed: (reference) => `the $ref "${reference}" is not a JSON pointer: write a percent sign in a name as %25`,
  missing: (reference) => `the $ref "${reference}" leads nowhere`,
  circular: () => "this $ref leads back to itself",
};

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
