import { InvalidRequest } from "../errors/invalid-request.ts";
import type { Field, Operation } from "../table.ts";
import { isBytes } from "./bytes.ts";
import { isJson } from "./media-type.ts";
import type { SerializedBody } from "./serialize-json.ts";
import { textOf } from "./text-of.ts";

/**
 * Serializes a multipart form: bytes become files, objects become JSON, and a list becomes a part for each item.
 * It does not use `FormData`, which sends JSON only as a file.
 * @throws {InvalidRequest} for a value that a part cannot represent.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function serializeMultipart(value: unknown, fields: NonNullable<Operation["fields"]>): SerializedBody {
  if (value instanceof FormData) return { body: value, type: undefined };
  if (typeof value !== "object" || value === null) throw new InvalidRequest("A form must be an object.");
  const boundary = `form-${crypto.randomUUID()}`;
  const parts = Object.entries(value).flatMap(([name, item]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return itemsOf(item, field).map((part) => partOf(name, part, field));
  });
  const chunks = parts.flatMap(({ head, content }) => [`--${boundary}\r\n${head}\r\n\r\n`, content, "\r\n"]);
  return {
    body: new Blob([...chunks, `--${boundary}--\r\n`]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

function itemsOf(value: unknown, { type = "" }: Field = {}): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) && !isJson(type) ? value : [value];
}

function partOf(name: string, value: unknown, { type = "" }: Field = {}): { head: string; content: BlobPart } {
  // A list or a range of types does not say which one the part has.
  const stated = /[*,]/.test(type) ? "" : type;
  const disposition = `Content-Disposition: form-data; name="${quoted(name)}"`;
  if (isBytes(value)) {
    // Only a `File` has a name, and only a `Blob` a type.
    const { name: fileName = "blob", type: ownType = "" } = value as Partial<File>;
    const head = `${disposition}; filename="${quoted(fileName)}"\r\nContent-Type: ${ownType || stated || "application/octet-stream"}`;
    return { head, content: value };
  }
  const isPlain = typeof value !== "object" || value === null || value instanceof Date || value instanceof URL;
  const content = isPlain && !isJson(stated) ? textOf(value) : JSON.stringify(value);
  const contentType = stated || (isPlain ? "" : "application/json");
  return { head: contentType ? `${disposition}\r\nContent-Type: ${contentType}` : disposition, content };
}

function quoted(text: string): string {
  return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
