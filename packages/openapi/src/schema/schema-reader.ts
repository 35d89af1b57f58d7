import type { JsonObject } from "../json.ts";
import type { Sourced } from "../pointer.ts";
import type { Reader } from "../reader.ts";
import { hasXml } from "./has-xml.ts";
import { createSubtypes } from "./subtypes.ts";

/** What schemas and operations are read with: references that can be followed, and what is asked about the whole document. */
export interface SchemaReader extends Pick<Reader, "document" | "is30" | "at"> {
  /** What one reference leads to; the value itself where it is not a reference. Throws for one that leads nowhere. */
  step(source: Sourced): Sourced;
  /** The value itself, or what its chain of references leads to. Throws for a reference that leads nowhere. */
  follow(source: Sourced): Sourced;
  /** Whether any body or response is XML, so that it matters what schemas say about that. */
  hasXml(): boolean;
  /** The component schemas that a schema's discriminator can tell apart: those that extend it, and those of its mapping. */
  subtypes(schema: JsonObject): readonly string[];
}

/** Returns a reader of schemas that follows references as another reader does, and so throws that one's errors. */
export function createSchemaReader({
  document,
  is30,
  at,
  step,
  follow,
}: Pick<SchemaReader, "document" | "is30" | "at" | "step" | "follow">): SchemaReader {
  const subtypes = once(() => createSubtypes(document));
  return {
    document,
    is30,
    at,
    step,
    follow,
    hasXml: once(() => hasXml(document)),
    subtypes: (schema) => subtypes()(schema),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
