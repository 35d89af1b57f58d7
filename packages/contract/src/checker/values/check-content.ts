import { MIMEType } from "node:util";
import {
  child,
  essenceOf,
  follow,
  isJson,
  keywordOf,
  type MediaType,
  type Schema,
  type Sourced,
  streamFormatOf,
} from "@certspec/openapi";
import { readJson } from "../message/json-text.ts";
import { streamTexts } from "../message/stream-texts.ts";
import { show } from "../mismatch.ts";
import { coerceTexts } from "../schema/coerce-texts.ts";
import { checkForm, checkMultipart } from "./check-form.ts";
import { reportBody, reportUndeclared, type Side } from "./report-body.ts";
import { errorsOf, fits, type Scope } from "./scope.ts";

/** A body and what the document says of it. */
export interface Content {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string | undefined;
  /** A request body or a response, which has `content`. */
  owner: Sourced<{ content?: Readonly<Record<string, MediaType>> }>;
  side: Side;
  /** Whether properties that are not listed are reported. */
  reportsUndeclared: boolean;
}

/** Checks a body that is there, and may be there: media type, syntax, schema. */
export function checkContent(scope: Scope, content: Content): void {
  const { contentType, owner, side } = content;
  const declared = Object.keys(owner.value.content ?? {});
  const pointer = `${owner.pointer}/content`;
  const expected = declared.join(" or ");
  if (contentType === undefined) {
    scope.report(`${side}-TYPE-MISSING`, { place: "header content-type", pointer, expected, received: "nothing" });
    return;
  }
  const key = bestMatch(declared, contentType);
  if (key === undefined) {
    scope.report(`${side}-TYPE-UNDECLARED`, { place: "header content-type", pointer, expected, received: contentType });
    return;
  }
  const written = child<MediaType>(owner, "content", key);
  const media = written && follow(scope.document, written);
  if (!media) return;
  const essence = essenceOf(contentType);
  const check = checkerFor(essence);
  check?.(scope, { ...content, contentType, media });
}

/** Bodies of other media types are not checked. */
function checkerFor(essence: string): ((scope: Scope, chosen: Chosen) => void) | undefined {
  if (essence === "application/x-www-form-urlencoded") return checkForm;
  if (essence.startsWith("multipart/")) return checkMultipart;
  if (isJson(essence)) return checkJson;
  if (streamFormatOf(essence)) return checkStream;
  return essence.startsWith("text/") ? checkText : undefined;
}

/** The key of the declared media types that fits a media type best: exact before ranges. */
export function bestMatch(declared: readonly string[], contentType: string): string | undefined {
  const essence = essenceOf(contentType);
  const [type] = essence.split("/");
  const fits = (wanted: string): string | undefined => declared.find((each) => essenceOf(each) === wanted);
  return declared.find((each) => each === contentType) ?? fits(essence) ?? fits(`${type}/*`) ?? fits("*/*");
}

interface Chosen extends Content {
  contentType: string;
  media: Sourced<MediaType>;
}

function checkJson(scope: Scope, chosen: Chosen): void {
  const text = utf8Text(scope, chosen);
  if (text !== undefined) checkJsonText(scope, chosen, text);
}

/** Checks each item of a stream by the schema, which is that of an item. */
function checkStream(scope: Scope, chosen: Chosen): void {
  const { contentType, media, side } = chosen;
  const text = utf8Text(scope, chosen);
  if (text === undefined) return;
  const { texts, isCutShort } = streamTexts(contentType, text);
  const schema = child<Schema>(media, "schema");
  const hasTexts =
    streamFormatOf(contentType) === "events" &&
    (!schema || keywordOf(scope.document, schema.value, "type") === "string");
  for (const item of texts) {
    if (!hasTexts) checkJsonText(scope, chosen, item);
    else if (schema) reportBody(scope, side, errorsOf(scope, { pointer: schema.pointer, value: item }));
  }
  const { pointer } = media;
  if (isCutShort)
    scope.report(`${side}-BODY-SYNTAX`, {
      place: "body",
      pointer,
      expected: "an empty line after each event",
      received: "the end of the body within an event",
    });
}

/** The text of a body that must be UTF-8; undefined, and reported, if it is not. */
function utf8Text(scope: Scope, { bytes, contentType, media, side }: Chosen): string | undefined {
  const { pointer } = media;
  const charset = charsetOf(contentType);
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    scope.report(`${side}-BODY-CHARSET`, {
      place: "header content-type",
      pointer,
      expected: "utf-8",
      received: charset,
    });
  const text = decodeText(bytes, "utf-8");
  if (text === undefined)
    scope.report(`${side}-BODY-ENCODING`, { place: "body", pointer, expected: "UTF-8", received: "other bytes" });
  return text;
}

function checkJsonText(scope: Scope, { contentType, media, side, reportsUndeclared }: Chosen, text: string): void {
  const { pointer } = media;
  try {
    const { value, duplicates, largeIntegers } = readJson(text);
    for (const name of duplicates)
      scope.report(`${side}-BODY-DUPLICATE`, {
        place: `body ${name}`,
        pointer,
        expected: "the name once",
        received: "twice",
      });
    const schema = child<Schema>(media, "schema");
    if (!schema) return;
    reportBody(scope, side, errorsOf(scope, { pointer: schema.pointer, value, largeIntegers }));
    if (reportsUndeclared) reportUndeclared(scope, { side, schema, value });
  } catch (error) {
    if (error instanceof RangeError) {
      const expected = "a value of fewer levels";
      scope.report(`${side}-BODY-INVALID`, { place: "body", pointer, expected, received: show(text) });
      return;
    }
    if (!(error instanceof SyntaxError)) throw error;
    const received = `${show(text)} (${error.message})`;
    scope.report(`${side}-BODY-SYNTAX`, { place: "body", pointer, expected: contentType, received });
  }
}

function checkText(scope: Scope, { bytes, contentType, media, side }: Chosen): void {
  const charset = charsetOf(contentType) ?? "utf-8";
  const text = decodeText(bytes, charset);
  if (text === undefined) {
    const { pointer } = media;
    scope.report(`${side}-BODY-ENCODING`, { place: "body", pointer, expected: charset, received: "other bytes" });
    return;
  }
  const schema = child<Schema>(media, "schema");
  if (!schema) return;
  const isValid = (pointer: string, candidate: unknown): boolean => fits(scope, pointer, candidate);
  const value = coerceTexts(text, { document: scope.document, schemas: [schema], isValid });
  reportBody(scope, side, errorsOf(scope, { pointer: schema.pointer, value }));
}

/** The text of bytes, its byte order mark kept; undefined where the bytes are not valid in this character set. */
function decodeText(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function charsetOf(contentType: string): string | undefined {
  if (!contentType.includes(";")) return undefined;
  try {
    return new MIMEType(contentType).params.get("charset") ?? undefined;
  } catch {
    return undefined;
  }
}
