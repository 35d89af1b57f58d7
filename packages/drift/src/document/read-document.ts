import { createReader, isObject, UnresolvedReference } from "@certspec/openapi";
import { createSchemaReader, type SchemaReader } from "@certspec/openapi/operations";
import { DriftError } from "../drift-error.ts";

/** Returns a reader of an OpenAPI 3.0, 3.1 or 3.2 document, whose errors name it; throws a `DriftError` for anything else. */
export function readDocument(document: unknown, name: string): SchemaReader {
  if (!isObject(document)) throw new DriftError(`${name}: not an OpenAPI document: expected an object`);
  const version = document.openapi;
  if (document.swagger !== undefined)
    throw new DriftError(
      `${name}: not an OpenAPI 3 document: it is Swagger ${document.swagger}; convert it first, such as with npx -y swagger2openapi`,
    );
  if (typeof version !== "string" || !/^3\.[012]\./.test(version))
    throw new DriftError(`${name}: not an OpenAPI 3 document: "openapi" is ${JSON.stringify(version) ?? "missing"}`);
  const reader = createReader(document);
  return createSchemaReader({
    ...reader,
    step: (source) => named(() => reader.step(source)),
    follow: (source) => named(() => reader.follow(source)),
  });

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
  external: (reference) => `the $ref "${reference}" points outside the document; bundle the document first`,
  malformed: (reference) => `the $ref "${reference}" is not a JSON pointer: write a percent sign in a name as %25`,
  missing: (reference) => `the $ref "${reference}" leads nowhere`,
  circular: () => "this $ref leads back to itself",
};
