import { type Encoding, essenceOf, isJson, sendable, shapeOf } from "@certspec/openapi";
import type { CallArguments } from "../arguments-for-operation.ts";
import { writePairs } from "./write-parameter.ts";

export interface WrittenBody {
  contentType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Writes a body in its media type; in forms, what is a file is a `Blob`.
 * @throws {TypeError} for a media type that only a text can be written in.
 */
export async function writeBody(body: NonNullable<CallArguments["body"]>, given: unknown): Promise<WrittenBody> {
  const { mediaType, content } = body;
  const essence = essenceOf(mediaType);
  const bytesOf = (text: string): WrittenBody["bytes"] => new TextEncoder().encode(text);
  if (isJson(mediaType)) return { contentType: mediaType, bytes: bytesOf(JSON.stringify(given)) };
  if (essence === "application/x-www-form-urlencoded")
    return { contentType: mediaType, bytes: bytesOf(formOf(given, content.encoding)) };
  if (essence === "multipart/form-data") return writeMultipart(given, content.encoding);
  const contentType = sendable(mediaType);
  if (given instanceof Blob) return { contentType, bytes: await blobBytes(given) };
  if (typeof given !== "string") throw new TypeError(`a body in ${mediaType} needs an example that is a text`);
  return { contentType, bytes: bytesOf(given) };
}

/** Lists are repeated and objects are JSON, unless the document says otherwise. */
function formOf(value: unknown, encoding: Readonly<Record<string, Encoding>> = {}): string {
  return Object.entries((value ?? {}) as object)
    .flatMap(([name, item]) => {
      const stated = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
      const isPlain = stated?.style === undefined && shapeOf(item) === "object";
      return writePairs({ name, ...stated }, isPlain ? JSON.stringify(item) : item);
    })
    .join("&");
}

async function writeMultipart(value: unknown, encoding: Readonly<Record<string, Encoding>> = {}): Promise<WrittenBody> {
  const boundary = "certspec-contract-boundary";
  const pieces: (string | Uint8Array<ArrayBuffer>)[] = [];
  for (const [name, item] of Object.entries((value ?? {}) as object)) {
    const stated = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
    for (const each of [item].flat()) {
      pieces.push(`--${boundary}\r\n${partHead(name, each, stated)}\r\n\r\n`);
      pieces.push(
        each instanceof Blob ? await blobBytes(each) : typeof each === "object" ? JSON.stringify(each) : String(each),
      );
      pieces.push("\r\n");
    }
  }
  pieces.push(`--${boundary}--\r\n`);
  const bytes = await blobBytes(new Blob(pieces));
  return { contentType: `multipart/form-data; boundary=${boundary}`, bytes };
}

function partHead(name: string, value: unknown, { contentType, headers = {} }: Encoding = {}): string {
  const file = value instanceof Blob ? '; filename="file"' : "";
  const type =
    (value instanceof Blob && value.type) ||
    sendable(contentType ?? "") ||
    (shapeOf(value) === "object" ? "application/json" : "");
  const more = Object.entries(headers).flatMap(([header, { example, schema }]) => {
    const text = example ?? schema?.example ?? schema?.examples?.[0] ?? schema?.const ?? schema?.enum?.[0] ?? "1";
    return header.toLowerCase() === "content-type" ? [] : [`${header}: ${text}`];
  });
  const quoted = name.replaceAll('"', "%22").replaceAll(/\r|\n/g, (end) => encodeURIComponent(end));
  return [
    `Content-Disposition: form-data; name="${quoted}"${file}`,
    ...(type ? [`Content-Type: ${type}`] : []),
    ...more,
  ].join("\r\n");
}

async function blobBytes(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}
