import {
  allows,
  child,
  type Encoding,
  isJson,
  type Part,
  partText,
  readMultipart,
  type Schema,
  type Sourced,
} from "@certspec/openapi";
import { multipartFaults } from "../message/expected-form.ts";
import { schemaMembers } from "../schema/schema-members.ts";
import { checkHeaders } from "../values/check-headers.ts";
import type { Side } from "../values/report-body.ts";
import type { Scope } from "../values/scope.ts";
import type { Form } from "./check-form.ts";
import { readField, reportField, reportFields } from "./form-fields.ts";

/** Check a multipart form: its parts, their media types and headers, and all of them together. */
export function checkMultipart(
  scope: Scope,
  { bytes, contentType, media, side }: Form & { contentType: string },
): void {
  const schema = child<Schema>(media, "schema");
  const parts = partsOf(scope, { bytes, contentType, media, side });
  if (!schema || !parts) return;
  const members = schemaMembers(scope.document, [schema]);
  const fields = new Map<string, unknown>();
  for (const name of new Set(parts.map((part) => part.name))) {
    const own = parts.filter((part) => part.name === name);
    const located = members.properties.get(name);
    if (!located) {
      reportField(scope, { side, name, members, pointer: schema.pointer });
      if (members.speaksOfOthers) fields.set(name, own.map(partText).join());
      continue;
    }
    const { types, items } = schemaMembers(scope.document, located);
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
    const inner = isList ? schemaMembers(scope.document, items).types : types;
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

/** A file's bytes are no text; one character for each of them stands for the file. */
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
