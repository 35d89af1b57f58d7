/** A body as plain data. A string is its UTF-8 bytes. */
export type PlainBody = string | Uint8Array | null | undefined;

const encoder = new TextEncoder();

/** The bytes of a message's body. */
export async function bytesOf(message: Request | Response | { body?: PlainBody }): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = message;
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === "string") return encoder.encode(body);
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return new Uint8Array(await (message as Response).clone().arrayBuffer());
}
