import type { Readable } from "node:stream";
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** A body that passes by, as far as it is kept. */
export interface KeptBody {
  /** The bytes as they were sent; undefined for a body that is too long to be judged. */
  bytes(): Uint8Array<ArrayBuffer> | undefined;
}

/** Longer bodies pass, and are not judged. */
export const mostKept: number = 10 * 2 ** 20;

/** Records the bytes of a stream while another consumer reads it. */
export function keepBody(stream: Readable): KeptBody {
  const chunks: Buffer[] = [];
  let length = 0;
  stream.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length <= mostKept) chunks.push(chunk);
    else chunks.length = 0;
  });
  return { bytes: () => (length > mostKept ? undefined : new Uint8Array(Buffer.concat(chunks))) };
}

/** A body without its compression; undefined for one that cannot be read. */
export function decompressed(bytes: Uint8Array, encoding: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  const codings = (encoding ?? "")
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .filter(Boolean);
  try {
    return new Uint8Array(
      codings.reduceRight<Uint8Array>((left, coding) => decoders[coding]?.(left) ?? unknown(coding), bytes),
    );
  } catch {
    // A server may declare an encoding that the body does not have. Such a body is not checked.
    return undefined;
  }
}

const options = { maxOutputLength: mostKept };
const decoders: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  identity: (bytes) => bytes,
  gzip: (bytes) => gunzipSync(bytes, options),
  "x-gzip": (bytes) => gunzipSync(bytes, options),
  br: (bytes) => brotliDecompressSync(bytes, options),
  // Some servers leave out the header of the format.
  deflate: (bytes) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)),
};

function unknown(coding: string): never {
  throw new Error(`unknown coding ${coding}`);
}
