/** Returns whether a value contains bytes, which are sent unchanged. */
export function isBytes(value: unknown): value is Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** Returns the media type of a body of bytes: that of the spec, or else its own. */
export function typeOfBytes(value: unknown, mediaType: string): string {
  if (!mediaType.includes("*")) return mediaType;
  return (value instanceof Blob && value.type) || "application/octet-stream";
}
