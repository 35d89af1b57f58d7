import { type ErrorContext, ResponseError } from "../errors/errors.ts";

/**
 * Reads a body to its end.
 * @throws {ResponseError} as soon as it is longer than `maxResponseBytes`; the rest is not read.
 */
export async function readBody(
  { body }: Response,
  maxResponseBytes: number,
  context: ErrorContext,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { value } = await reader.read();
    if (!value) break;
    size += value.length;
    if (size > maxResponseBytes) {
      await reader.cancel();
      throw new ResponseError(`The response body is longer than ${maxResponseBytes} bytes (maxResponseBytes)`, context);
    }
    chunks.push(value);
  }
  const [only] = chunks;
  return only && chunks.length === 1 ? only : new Uint8Array(await new Blob(chunks).arrayBuffer());
}
