import {
  child,
  type Decoded,
  follow,
  isJson,
  type MediaType,
  type Schema,
  type Shape,
  type Sourced,
  type Undecodable,
} from "@certspec/openapi";
import type { ParameterFault } from "../codes/parameter-codes.ts";
import { expectedForm } from "../message/expected-form.ts";
import { readJson } from "../message/json-text.ts";
import { show } from "../mismatch.ts";
import { coerceTexts } from "../schema/coerce-texts.ts";
import { schemaShape } from "../schema/schema-shape.ts";
import { undeclaredProperties } from "../schema/undeclared-properties.ts";
import { errorsOf, fits, type Scope } from "./scope.ts";

/** A value with a schema or content: a parameter, a header, or a form field. */
export interface Described {
  name?: string;
  allowEmptyValue?: boolean;
  schema?: Schema;
  content?: Readonly<Record<string, MediaType>>;
}

/** A value as it arrived, and ways to read it. */
export interface Arrived {
  described: Sourced<Described>;
  place: string;
  /** Without percent signs; shown, and read where there is content. */
  text: string;
  isEncoded: boolean;
  decode: (shape: Shape) => Decoded;
  /** Shows what is received; a secret is not. */
  faultOf: (fault: ParameterFault | "DUPLICATE" | "UNDECLARED") => Parameters<Scope["report"]>[0];
}

/** Checks a value: encoding, style, and schema. */
export function checkValue(scope: Scope, arrived: Arrived): void {
  const { described, place, text, isEncoded, faultOf } = arrived;
  const { pointer } = described;
  const received = show(text);
  if (!isEncoded) {
    scope.report(faultOf("ENCODING"), { place, pointer, expected: "a value encoded for its place", received });
    return;
  }
  if (described.value.content) {
    checkContent(scope, arrived);
    return;
  }
  const schema = child<Schema>(described, "schema");
  if (!schema) return;
  if (text === "" && described.value.allowEmptyValue) return;
  const { types } = schemaShape(scope.document, [schema]);
  if (text === "" && types.size > 0 && !["string", "null", "array"].some((type) => types.has(type))) {
    scope.report(faultOf("EMPTY"), { place, pointer, expected: [...types].join(" or "), received: "an empty value" });
    return;
  }
  checkShapes(scope, { ...arrived, schema, shapes: shapesFor(types) });
}

/** The first shape by which the value is valid counts, else the first one at all. */
function checkShapes(scope: Scope, arrived: Arrived & { schema: Sourced<Schema>; shapes: readonly Shape[] }): void {
  const { schema, place, text, described, faultOf } = arrived;
  const readings = arrived.shapes.map((shape) => readAs(scope, { ...arrived, shape }));
  const reading =
    readings.find(({ fault, errors }) => !fault && !errors.length) ??
    readings.find(({ fault }) => !fault) ??
    readings[0];
  if (!reading) return;
  const { fault, errors, value } = reading;
  if (fault) {
    const code = faultOf(fault.fault === "repeated" ? "DUPLICATE" : "STYLE");
    const expected = expectedForm(fault, described.value.name ?? "");
    scope.report(code, { place, pointer: described.pointer, expected, received: show(text) });
    return;
  }
  for (const { at, pointer, expected, received } of errors) {
    const isEmpty = received === '""' && expected !== "nothing";
    scope.report(faultOf(isEmpty ? "EMPTY" : "INVALID"), {
      place: place + (at && ` ${at}`),
      pointer,
      expected,
      received,
    });
  }
  for (const { at, pointer, listed } of undeclaredProperties(scope.document, { value, schemas: [schema] })) {
    scope.report(faultOf("UNDECLARED"), {
      place: `${place} ${at}`,
      pointer,
      expected: `one of ${listed.join(", ")}`,
      received: at.slice(1),
    });
  }
}

interface Reading {
  value?: unknown;
  fault?: Undecodable;
  errors: ReturnType<typeof errorsOf>;
}

function readAs(scope: Scope, { schema, shape, decode }: Arrived & { schema: Sourced<Schema>; shape: Shape }): Reading {
  const decoded = decode(shape);
  if ("fault" in decoded) return { fault: decoded, errors: [] };
  const value = coerceTexts(decoded.value, {
    document: scope.document,
    schemas: [schema],
    isValid: (pointer, candidate) => fits(scope, pointer, candidate),
  });
  const largeIntegers = typeof decoded.value === "string" && /^-?\d{16,}$/.test(decoded.value) ? [decoded.value] : [];
  return { value, errors: errorsOf(scope, { pointer: schema.pointer, value, largeIntegers }) };
}

function shapesFor(types: ReadonlySet<string>): Shape[] {
  const shapes: Shape[] = [];
  if (types.has("array")) shapes.push("list");
  if (types.has("object")) shapes.push("object");
  if (!shapes.length || [...types].some((type) => type !== "array" && type !== "object" && type !== "null"))
    shapes.push("scalar");
  return shapes;
}

function checkContent(scope: Scope, { described, place, text, decode, faultOf }: Arrived): void {
  const [mediaType] = Object.keys(described.value.content ?? {});
  const decoded = decode("scalar");
  if ("fault" in decoded) {
    const expected = expectedForm(decoded, described.value.name ?? "");
    scope.report(faultOf("DUPLICATE"), { place, pointer: described.pointer, expected, received: show(text) });
    return;
  }
  const media = mediaType === undefined ? undefined : child<MediaType>(described, "content", mediaType);
  const content = media && follow(scope.document, media);
  const schema = content && child<Schema>(content, "schema");
  if (mediaType === undefined || !content) return;
  let value: unknown = decoded.value;
  if (isJson(mediaType)) {
    try {
      ({ value } = readJson(String(decoded.value)));
    } catch (error) {
      const received = `${show(decoded.value)} (${(error as Error).message})`;
      scope.report(faultOf("SYNTAX"), { place, pointer: content.pointer, expected: mediaType, received });
      return;
    }
  }
  if (!schema) return;
  for (const { at, pointer, expected, received } of errorsOf(scope, { pointer: schema.pointer, value }))
    scope.report(faultOf("INVALID"), { place: place + (at && ` ${at}`), pointer, expected, received });
}
