import {
  allows,
  child,
  decodePairs,
  decodePercent,
  dividePairs,
  type Encoding,
  isJson,
  type MediaType,
  type Part,
  partText,
  queryPairs,
  readMultipart,
  type Schema,
  type Sourced,
  shapeOf,
} from "@certspec/openapi";
import { expectedForm, multipartFaults } from "../message/expected-form.ts";
import { readJson } from "../message/json-text.ts";
import { show } from "../mismatch.ts";
import { ownerOf, type PairParameter } from "../request/check-pairs.ts";
import { coerceTexts } from "../schema/coerce-texts.ts";
import { type SchemaShape, schemaShape } from "../schema/schema-shape.ts";
import { checkHeaders } from "./check-headers.ts";
import { reportBody, type Side } from "./report-body.ts";
import { errorsOf, fits, type Scope } from "./scope.ts";

/** A body that is a form. */
export interface Form {
  bytes: Uint8Array<ArrayBuffer>;
  media: Sourced<MediaType>;
  side: Side;
}

/** Checks an urlencoded form. */
export function checkForm(scope: Scope, { bytes, media, side }: Form): void {
  const schema = child<Schema>(media, "schema");
  if (!schema) return;
  const formShape = schemaShape(scope.document, [schema]);
  const parameters = [...formShape.properties].map(([name, [property]]): Sourced<PairParameter> => {
    return { value: { name, ...encodingOf(media.value, name) }, pointer: property?.pointer ?? media.pointer };
  });
  const owners = parameters.map((parameter) => {
    const { name, style } = parameter.value;
    // An object without a style is one field, with JSON in it.
    const located = style === undefined ? [] : (formShape.properties.get(name) ?? []);
    return [parameter, ownerOf(scope.document, parameter.value, located)] as const;
  });
  const fields = new Map<string, unknown>();
  for (const [parameter, own] of dividePairs(queryPairs(Buffer.from(bytes).toString("utf8")), owners)) {
    if (!parameter) {
      for (const { name, raw } of own) if (formShape.required.has(name)) fields.set(name, decodePercent(raw));
      for (const name of new Set(own.map((pair) => pair.name)))
        reportField(scope, { side, name, formShape, pointer: schema.pointer });
      continue;
    }
    if (!own.length) continue;
    const { name } = parameter.value;
    const located = formShape.properties.get(name) ?? [];
    const { types } = schemaShape(scope.document, located);
    const isStyled = parameter.value.style !== undefined;
    // A text that a schema allows beside an object or a list has no brackets.
    const isText = parameter.value.style === "deepObject" && types.size > 1 && own.every((pair) => pair.name === name);
    const shape = isText
      ? "scalar"
      : types.has("array")
        ? "list"
        : types.has("object") && isStyled
          ? "object"
          : "scalar";
    const decoded = decodePairs(parameter.value, shape, own);
    if ("fault" in decoded) {
      const code = decoded.fault === "repeated" ? `${side}-PART-DUPLICATE` : `${side}-PART-SYNTAX`;
      const received = `${own.length} fields`;
      scope.report(code as "REQ-PART-SYNTAX", {
        place: `body ${name}`,
        pointer: parameter.pointer,
        expected: expectedForm(decoded, name),
        received,
      });
      continue;
    }
    fields.set(
      name,
      readField(scope, { value: decoded.value, located, isJson: types.has("object") && !isStyled, name, side }),
    );
  }
  reportFields(scope, { fields, schema, side });
}

/** The encoding of a field, as far as the document declares it. */
export function encodingOf({ encoding = {} }: MediaType, name: string): Encoding {
  return (Object.hasOwn(encoding, name) && encoding[name]) || {};
}

/** Checks a multipart form: its parts, their media types and headers, and all of them together. */
export function checkMultipart(
  scope: Scope,
  { bytes, contentType, media, side }: Form & { contentType: string },
): void {
  const schema = child<Schema>(media, "schema");
  const parts = partsOf(scope, { bytes, contentType, media, side });
  if (!schema || !parts) return;
  const formShape = schemaShape(scope.document, [schema]);
  const fields = new Map<string, unknown>();
  for (const name of new Set(parts.map((part) => part.name))) {
    const own = parts.filter((part) => part.name === name);
    const located = formShape.properties.get(name);
    if (!located) {
      reportField(scope, { side, name, formShape, pointer: schema.pointer });
      if (formShape.speaksOfOthers || formShape.required.has(name)) fields.set(name, own.map(partText).join());
      continue;
    }
    const { types, items } = schemaShape(scope.document, located);
    const encoding = child<Encoding>(media, "encoding", name);
    for (const part of own) checkPart(scope, { part, encoding, side, pointer: located[0]?.pointer ?? media.pointer });
    if (own.length > 1 && !types.has("array") && types.size) {
      const pointer = located[0]?.pointer ?? media.pointer;
      scope.report(`${side}-PART-DUPLICATE`, {
        place: `body ${name}`,
        pointer,
        expected: "one part",
        received: `${own.length}`,
      });
      continue;
    }
    const isList = types.has("array");
    const texts = own.map((part) => textOf(part, encoding));
    const inner = isList ? schemaShape(scope.document, items).types : types;
    const isWhole = isList && own.length === 1 && texts[0]?.trimStart().startsWith("[") === true;
    const asJson = isWhole || inner.has("object") || (isList && inner.has("array"));
    const values = texts.map((value) =>
      readField(scope, { value, located: isList && !isWhole ? items : located, isJson: asJson, name, side }),
    );
    fields.set(name, isList && !isWhole ? values : values[0]);
  }
  reportFields(scope, { fields, schema, side });
}

function partsOf(
  scope: Scope,
  { bytes, contentType, media, side }: Form & { contentType: string },
): Part[] | undefined {
  const parts = readMultipart(bytes, contentType);
  if (typeof parts !== "string") return parts;
  scope.report(`${side}-BODY-SYNTAX`, {
    place: "body",
    pointer: media.pointer,
    expected: "a multipart form",
    received: multipartFaults[parts],
  });
  return undefined;
}

/** A file's bytes are not text. One character per byte stands in for the file. */
function textOf(part: Part, encoding: Sourced<Encoding> | undefined): string {
  const wanted = encoding?.value.contentType ?? "";
  return part.fileName !== undefined && !isJson(wanted) ? part.content : partText(part);
}

interface CheckedPart {
  part: Part;
  encoding: Sourced<Encoding> | undefined;
  side: Side;
  pointer: string;
}

function checkPart(scope: Scope, { part, encoding, side }: CheckedPart): void {
  if (!encoding) return;
  const { contentType } = encoding.value;
  const given = new Map(part.headers).get("content-type");
  if (contentType !== undefined && given !== undefined && !allows(contentType, given))
    scope.report(`${side}-PART-TYPE`, {
      place: `body ${part.name} content-type`,
      pointer: `${encoding.pointer}/contentType`,
      expected: contentType,
      received: given,
    });
  checkHeaders(scope, {
    lines: part.headers,
    owner: encoding,
    place: `body ${part.name} header`,
    codeFor: () => `${side}-PART-HEADER`,
  });
}

interface Field {
  value: unknown;
  located: readonly Sourced<Schema>[];
  isJson: boolean;
  name: string;
  side: Side;
}

/** Returns the value of a field: parsed JSON for objects, otherwise the value of its text. */
function readField(scope: Scope, { value, located, isJson: isObject, name, side }: Field): unknown {
  if (isObject && shapeOf(value) === "scalar") {
    try {
      return readJson(String(value)).value;
    } catch {
      // A text that a schema allows beside an object is written as it is.
      if (!allowsScalar(scope, located)) {
        const pointer = located[0]?.pointer ?? "";
        const received = show(value);
        scope.report(`${side}-PART-SYNTAX`, { place: `body ${name}`, pointer, expected: "JSON", received });
        return unreadable;
      }
    }
  }
  const isValid = (pointer: string, candidate: unknown): boolean => fits(scope, pointer, candidate);
  return coerceTexts(value, { document: scope.document, schemas: located, isValid });
}

function allowsScalar({ document }: Scope, located: readonly Sourced<Schema>[]): boolean {
  const { types } = schemaShape(document, located);
  return ["string", "number", "integer", "boolean"].some((type) => types.has(type));
}

const unreadable = Symbol("a field that was reported already");

/** Checks all fields of a form together. */
function reportFields(
  scope: Scope,
  { fields, schema, side }: { fields: ReadonlyMap<string, unknown>; schema: Sourced<Schema>; side: Side },
): void {
  const broken = [...fields].flatMap(([name, value]) => (value === unreadable ? [`/${name}`] : []));
  const value = Object.fromEntries([...fields].filter(([, each]) => each !== unreadable));
  const errors = errorsOf(scope, { pointer: schema.pointer, value });
  reportBody(
    scope,
    side,
    errors.filter(({ at }) => !broken.includes(at)),
  );
}

/** Reports a field that a form does not list. */
function reportField(
  scope: Scope,
  { side, name, formShape, pointer }: { side: Side; name: string; formShape: SchemaShape; pointer: string },
): void {
  // A required name is declared, though nothing is said of its values.
  if (formShape.speaksOfOthers || !formShape.properties.size || formShape.required.has(name)) return;
  const expected = `one of ${[...formShape.properties.keys()].join(", ")}`;
  scope.report(`${side}-PART-UNDECLARED`, { place: `body ${name}`, pointer, expected, received: name });
}
