import { isDeepStrictEqual } from "node:util";
import {
  child,
  decodePairs,
  decodePercent,
  dividePairs,
  essenceOf,
  follow,
  isJson,
  type MediaType,
  partText,
  queryPairs,
  readMultipart,
  type Sourced,
  shapeOf,
} from "@certspec/openapi";
import { exactInteger, exactJson } from "../message/exact-json.ts";
import { headerValue } from "../message/header-lines.ts";
import type { RequestMessage } from "../message/request-message.ts";
import { texts } from "../message/texts.ts";
import { show } from "../mismatch.ts";
import type { Operation } from "../operations-of.ts";
import { bestMatch } from "../values/check-content.ts";
import type { Scope } from "../values/scope.ts";
import { encodingOf } from "./check-form.ts";

interface BodyIntent {
  message: RequestMessage;
  operation: Operation;
  /** The body that the caller gave, files as texts or blobs. */
  meant: unknown;
}

/** Compare a body with the one that the caller gave; one that cannot be read was reported already. */
export async function checkBodyIntent(scope: Scope, { message, operation, meant }: BodyIntent): Promise<void> {
  const { headers, bytes } = message;
  const { requestBody } = operation;
  if (!requestBody) return;
  const { pointer } = requestBody;
  const text = Buffer.from(bytes).toString("utf8");
  if (meant === undefined) {
    const expected = "nothing, because the caller gave nothing";
    if (bytes.length) scope.report("REQ-INTENT-UNEXPECTED", { place: "body", pointer, expected, received: show(text) });
    return;
  }
  const wanted = await plain(meant);
  const contentType = headerValue(headers, "content-type");
  if (!bytes.length && wanted !== "") {
    scope.report("REQ-INTENT-MISSING", { place: "body", pointer, expected: show(wanted), received: "nothing" });
    return;
  }
  const key = contentType && bestMatch(Object.keys(requestBody.value.content ?? {}), contentType);
  const written = key ? child<MediaType>(requestBody, "content", key) : undefined;
  const media = written && follow(scope.document, written);
  if (!contentType || !media) return;
  for (const { place, expected, received } of differences({ text, bytes, contentType, media, meant: wanted }))
    scope.report("REQ-INTENT-DIFFERENT", { place, pointer: media.pointer, expected, received });
}

interface Body {
  text: string;
  bytes: Uint8Array;
  contentType: string;
  media: Sourced<MediaType>;
  meant: unknown;
}

interface Difference {
  place: string;
  expected: string;
  received: string;
}

function differences(body: Body): Difference[] {
  const { text, contentType, meant } = body;
  if (isJson(contentType))
    return isSameJson(meant, text) ? [] : [{ place: "body", expected: show(meant), received: text }];
  const essence = essenceOf(contentType);
  if (essence === "application/x-www-form-urlencoded") return formDifferences(body);
  if (essence.startsWith("multipart/")) return partDifferences(body);
  return String(meant) === text ? [] : [{ place: "body", expected: show(String(meant)), received: show(text) }];
}

function formDifferences({ text, media, meant }: Body): Difference[] {
  const wanted = new Map(Object.entries(meant as object).filter(([, value]) => value !== undefined));
  const fields = [...wanted].map(([name, value]) => {
    const field = { name, ...encodingOf(media.value, name) };
    const properties = field.style && shapeOf(value) === "object" ? new Set(Object.keys(value as object)) : undefined;
    return [field, { ...field, ...(properties && { properties }) }] as const;
  });
  return [...dividePairs(queryPairs(text), fields)].flatMap(([field, own]) => {
    if (!field)
      return own.map(({ name, raw }) => ({
        place: `body ${name}`,
        expected: "nothing",
        received: show(decodePercent(raw)),
      }));
    const { name, style } = field;
    const value: unknown = wanted.get(name);
    if (shapeOf(value) === "object" && style === undefined) {
      const received = decodePercent(own[0]?.raw ?? "");
      return isSameJson(value, received) ? [] : [{ place: `body ${name}`, expected: show(value), received }];
    }
    const decoded = own.length ? decodePairs(field, shapeOf(value), own) : { value: undefined };
    const received = "fault" in decoded ? own.map(({ raw }) => raw) : decoded.value;
    return isDeepStrictEqual(texts(value), received)
      ? []
      : [{ place: `body ${name}`, expected: show(texts(value)), received: show(received) }];
  });
}

function partDifferences({ bytes, contentType, meant }: Body): Difference[] {
  const parts = readMultipart(bytes, contentType);
  if (typeof parts === "string") return [];
  const wanted = new Map(Object.entries(meant as object).filter(([, value]) => value !== undefined));
  const names = new Set([...wanted.keys(), ...parts.map(({ name }) => name)]);
  return [...names].flatMap((name) => {
    const value: unknown = wanted.get(name);
    const received = parts.filter((part) => part.name === name).map(partText);
    const items = value === undefined ? [] : [value].flat();
    // OpenAPI leaves open whether JSON is the media type of a list or of its items.
    const isWhole = received.length === 1 && isSameJson(value, received[0] ?? "");
    const isSame =
      items.length === received.length && items.every((item, index) => isSamePart(item, received[index] ?? ""));
    return isWhole || isSame ? [] : [{ place: `body ${name}`, expected: show(items), received: show(received) }];
  });
}

function isSamePart(meant: unknown, text: string): boolean {
  return typeof meant === "object" && meant !== null ? isSameJson(meant, text) : String(meant) === text;
}

function isSameJson(meant: unknown, text: string): boolean {
  const received = exactJson(text);
  return received !== undefined && isDeepStrictEqual(exactJson(stringify(meant)), received);
}

function stringify(value: unknown): string {
  return (
    JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? exactInteger(String(item)) : item)) ?? ""
  );
}

/** Files as their texts. */
async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return value.text();
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("utf8");
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(async ([name, item]) => [name, await plain(item)] as const);
  return Object.fromEntries(await Promise.all(entries));
}
