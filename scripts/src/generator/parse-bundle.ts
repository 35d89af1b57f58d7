import type { Document } from "@certspec/openapi";

/**
 * Parses the bytes of a bundle. One character that is not Latin would make V8 decode, hold and read all of the text in
 * twice the bytes, so such characters are escaped first; JSON has them in strings only.
 */
export function parseBundle(bytes: Buffer): Document {
  const text = bytes
    .toString("latin1")
    .replaceAll(/[\x80-\xff]+/g, (run) => escaped(Buffer.from(run, "latin1").toString()));
  return JSON.parse(text) as Document;
}

function escaped(characters: string): string {
  const units = Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
