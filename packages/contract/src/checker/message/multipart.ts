import { MIMEType } from "node:util";
import { escapePattern } from "../routing/base-paths.ts";
import { type HeaderLines, headerValue } from "./header-lines.ts";

/** One part of a multipart body. */
export interface Part {
  name: string;
  fileName: string | undefined;
  headers: HeaderLines;
  /** One character for each byte. */
  content: string;
}

/**
 * Take a multipart body apart.
 * @throws {SyntaxError} saying what is missing.
 */
export function readMultipart(bytes: Uint8Array, contentType: string): Part[] {
  const boundary = new MIMEType(contentType).params.get("boundary");
  if (!boundary) throw new SyntaxError("the media type has no boundary");
  // Latin-1 keeps each byte as one character, so texts can be searched and files stay whole.
  const text = `\r\n${Buffer.from(bytes).toString("latin1")}`;
  const [, ...parts] = text.split(new RegExp(`\r\n--${escapePattern(boundary)}(?=--|[ \t]*\r\n)`));
  if (!parts.length) throw new SyntaxError("the boundary does not occur in the body");
  if (!parts.at(-1)?.startsWith("--")) throw new SyntaxError("the closing boundary is missing");
  return parts.slice(0, -1).map(readPart);
}

/** The text of a part, which is UTF-8. */
export function partText({ content }: Part): string {
  return Buffer.from(content, "latin1").toString("utf8");
}

function readPart(text: string): Part {
  const start = text.replace(/^[ \t]*\r\n/, "");
  const end = start.indexOf("\r\n\r\n");
  if (end < 0) throw new SyntaxError("a part has no empty line after its headers");
  const headers = start
    .slice(0, end)
    .split("\r\n")
    .map((line): [string, string] => {
      const at = line.indexOf(":");
      return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
    });
  const disposition = headerValue(headers, "content-disposition") ?? "";
  const name = attribute(disposition, "name");
  if (!/^form-data\b/i.test(disposition) || name === undefined)
    throw new SyntaxError("a part has no Content-Disposition: form-data with a name");
  return { name, fileName: attribute(disposition, "filename"), headers, content: start.slice(end + 4) };
}

function attribute(disposition: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, "i").exec(disposition);
  const value = match?.[1] ?? match?.[2];
  return value === undefined
    ? undefined
    : Buffer.from(value, "latin1").toString("utf8").replaceAll("%22", '"').replaceAll('\\"', '"');
}
