import { createReader, isObject, UnresolvedReference } from "@certspec/openapi";
import { createSchemaReader, type SchemaReader } from "@certspec/openapi/operations";
import { UpstreamError } from "./upstream-error.ts";

/** Returns a reader of an OpenAPI 3 document, whose errors name it; throws an `UpstreamError` for anything else. */
export function readDocument(document: unknown, name: string): SchemaReader {
  if (!isObject(document)) throw new UpstreamError(`${name}: not an OpenAPI document: expected an object`);
  if (document.swagger !== undefined)
    throw new UpstreamError(`${name}: expected OpenAPI 3, got Swagger ${document.swagger}`);
  if (typeof document.openapi !== "string" || !/^3\.[012]\./.test(document.openapi))
    throw new UpstreamError(
      `${name}: expected OpenAPI 3, got ${JSON.stringify(document.openapi) ?? "no version"} under "openapi"`,
    );
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
      const { pointer, reason, reference } = cause;
      throw new UpstreamError(`${name}#${pointer}: the $ref "${reference}" ${leads[reason]}`, { cause });
    }
  }
}

const leads: Readonly<Record<UnresolvedReference["reason"], string>> = {
  external:
    "leads to another file; join the files first with `npx redocly bundle <document> --output <file>`, and fetch that file with --from",
  malformed: "is not a JSON pointer: write a percent sign in a name as %25",
  missing: "leads nowhere",
  circular: "leads back to itself",
};
