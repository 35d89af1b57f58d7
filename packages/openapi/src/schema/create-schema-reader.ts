import { eachObject } from "../each-object.ts";
import type { SchemaReader } from "./schema-node.ts";
import { createSubtypes } from "./subtypes.ts";

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

/** Whether a document has a media type of XML anywhere. */
function hasXml(document: unknown): boolean {
  for (const part of eachObject(document))
    if (Object.keys(part).some((key) => /^[a-z]+\/([\w.-]+\+)?xml\b/i.test(key))) return true;
  return false;
}
