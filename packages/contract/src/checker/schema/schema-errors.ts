import { atPointer, type Document, escapeKey } from "@certspec/openapi";
import type { ErrorObject } from "ajv";
import { show } from "../mismatch.ts";

/** One place in which a value breaks its schema. */
export interface SchemaError {
  /** JSON pointer into the value. */
  at: string;
  /** JSON pointer of the keyword in the document. */
  pointer: string;
  expected: string;
  received: string;
  /** The property may not go in this direction. */
  isMisdirected: boolean;
}

interface Context {
  value: unknown;
  origins: WeakMap<object, string>;
  document: Document;
}

/** Ajv's errors as places with what is expected there; those of the arms of a choice are its own. */
export function schemaErrors(errors: readonly ErrorObject[], context: Context): SchemaError[] {
  const kept: ErrorObject[] = [];
  const failed = new Set<string>();
  for (const error of errors) {
    if (error.keyword === "if") continue;
    if (error.keyword === "oneOf" || error.keyword === "anyOf") {
      // Ajv lists the errors of the arms before the choice itself.
      const isArm = ({ instancePath, keyword }: ErrorObject): boolean =>
        keyword !== "misdirected" && `${instancePath}/`.startsWith(`${error.instancePath}/`);
      while (kept.length && isArm(kept.at(-1) as ErrorObject)) kept.pop();
      // That a property must not go this way is why no alternative fits.
      const cause = kept.at(-1);
      if (cause?.keyword === "misdirected" && `${cause.instancePath}/`.startsWith(`${error.instancePath}/`)) {
        failed.add(error.instancePath);
        continue;
      }
      failed.add(error.instancePath);
    }
    kept.push(error);
  }
  // Properties are left over because no alternative fits that would have evaluated them.
  const causes = kept.filter(
    ({ keyword, instancePath }) => keyword !== "unevaluatedProperties" || !failed.has(instancePath),
  );
  const found = causes.map((error) => readError(error, context));
  const keyOf = ({ at, pointer }: Pick<SchemaError, "at" | "pointer">): string => JSON.stringify([at, pointer]);
  const keys = found.map(keyOf);
  return found.filter((error, index) => keys.indexOf(keyOf(error)) === index && !isOfWrongType(error, keys, keyOf));
}

/** That a value of another type is not one of those listed goes without saying. */
function isOfWrongType(
  { at, pointer }: SchemaError,
  keys: readonly string[],
  keyOf: (error: Pick<SchemaError, "at" | "pointer">) => string,
): boolean {
  const schema = pointer.replace(/\/(?:enum|const)$/, "");
  return schema !== pointer && keys.includes(keyOf({ at, pointer: `${schema}/type` }));
}

function readError(error: ErrorObject, { value, origins, document }: Context): SchemaError {
  const { keyword, instancePath, parentSchema = {} } = error;
  const schema = origins.get(parentSchema) ?? "";
  const extra = extraName(error);
  const at = extra === undefined ? instancePath : `${instancePath}/${escapeKey(extra)}`;
  const isMisdirected = keyword === "misdirected";
  const written = isMisdirected ? misdirectedKeyword(document, schema) : keyword;
  return {
    at,
    pointer: keyword === "false schema" ? schema : `${schema}/${written}`,
    expected: expectation(error),
    received: isSensitive(document, schema) ? "a secret, not shown" : show(valueAt(value, at)),
    isMisdirected,
  };
}

function extraName({ keyword, params }: ErrorObject): string | undefined {
  if (keyword === "additionalProperties") return params.additionalProperty as string;
  if (keyword === "unevaluatedProperties") return params.unevaluatedProperty as string;
  if (keyword === "required" || keyword === "dependentRequired") return params.missingProperty as string;
  return undefined;
}

function expectation({ keyword, params, message = "something else", schema }: ErrorObject): string {
  if (keyword === "misdirected") return "nothing in this direction";
  if (keyword === "false schema" || extraName({ keyword, params } as ErrorObject) !== undefined)
    return keyword === "required" || keyword === "dependentRequired" ? "a value, because it is required" : "nothing";
  if (keyword === "enum") return `one of ${show(schema)}`;
  if (keyword === "const") return show(schema);
  if (keyword === "type") return [schema].flat().join(" or ");
  if (keyword === "oneOf" && params.passingSchemas) return "a value of one alternative of oneOf, not of two";
  if (keyword === "oneOf" || keyword === "anyOf") return `a value of one of the alternatives of ${keyword}`;
  return message.replace(/^must /, "to ");
}

function valueAt(value: unknown, pointer: string): unknown {
  return atPointer(value as Document, pointer)?.value;
}

function misdirectedKeyword(document: Document, pointer: string): string {
  const node = (atPointer(document, pointer)?.value ?? {}) as Record<string, unknown>;
  return node.readOnly === true ? "readOnly" : "writeOnly";
}

function isSensitive(document: Document, pointer: string): boolean {
  return atPointer<Record<string, unknown>>(document, pointer)?.value?.["x-sensitive"] === true;
}
