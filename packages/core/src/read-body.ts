import { type AnswerContext, ResponseError } from "./errors.ts";

/**
 * Read a body to its end.
 * @throws {ResponseError} as soon as it is longer than `maxResponseBytes`; the rest is not read.
 */
export async function readBody(
  response: Response,
  { maxResponseBytes, context }: { maxResponseBytes: number; context: Omit<AnswerContext, "status"> },
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxResponseBytes) {
      await reader.cancel();
      throw new ResponseError(`the body is longer than ${maxResponseBytes} bytes (maxResponseBytes)`, {
        ...context,
        status: response.status,
      });
    }
    chunks.push(value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
