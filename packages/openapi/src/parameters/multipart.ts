import { escapePattern } from "../escape-pattern.ts";

/** One part of a multipart body. */
export interface Part {
  readonly name: string;
  readonly fileName: string | undefined;
  /** Names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** One character for each byte. */
  readonly content: string;
}

/** Why a body is not a multipart form: the media type names no boundary, it does not occur or does not close the body, or a part lacks something. */
export type MultipartFault = "no boundary" | "unused boundary" | "not closed" | "endless headers" | "no name";

/** Takes a multipart form apart. */
export function readMultipart(bytes: Uint8Array, contentType: string): Part[] | MultipartFault {
  const boundary = boundaryOf(contentType);
  if (!boundary) return "no boundary";
  // One character for each byte, so that texts can be searched and files stay whole.
  const text = `\r\n${charactersOf(bytes)}`;
  const [, ...parts] = text.split(new RegExp(`\r\n--${escapePattern(boundary)}(?=--|[ \t]*\r\n)`));
  if (!parts.length) return "unused boundary";
  if (!parts.at(-1)?.startsWith("--")) return "not closed";
  const read: Part[] = [];
  for (const part of parts.slice(0, -1)) {
    const found = readPart(part);
    if (typeof found === "string") return found;
    read.push(found);
  }
  return read;
}

/** The text of a part, which is UTF-8. */
export function partText({ content }: Pick<Part, "content">): string {
  return decoder.decode(Uint8Array.from(content, (character) => character.charCodeAt(0)));
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function boundaryOf(contentType: string): string | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/i.exec(contentType) ?? [];
  return quoted?.replaceAll(/\\(.)/g, "$1") ?? plain;
}

function charactersOf(bytes: Uint8Array): string {
  const chunks: string[] = [];
  // A function takes no more arguments than the stack holds.
  for (let at = 0; at < bytes.length; at += 8192) chunks.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return chunks.join("");
}

function readPart(text: string): Part | MultipartFault {
  const start = text.replace(/^[ \t]*\r\n/, "");
  const end = start.indexOf("\r\n\r\n");
  if (end < 0) return "endless headers";
  const headers = start
    .slice(0, end)
    .split("\r\n")
    .map((line): [string, string] => {
      const at = line.indexOf(":");
      return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
    });
  const disposition = headers.flatMap(([name, value]) => (name === "content-disposition" ? [value] : [])).join(", ");
  const name = attribute(disposition, "name");
  if (!/^form-data\b/i.test(disposition) || name === undefined) return "no name";
  return { name, fileName: attribute(disposition, "filename"), headers, content: start.slice(end + 4) };
}

function attribute(disposition: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, "i").exec(disposition);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : partText({ content: value }).replaceAll("%22", '"').replaceAll('\\"', '"');
}
