/** A request on the wire, its body read. */
export interface ReceivedRequest {
  method: string;
  /** Scheme, host and port that the request was sent to. */
  origin: string;
  /** Path and query, exactly as received. */
  path: string;
  /** Names in lower case; a repeated header is joined. */
  headers: Record<string, string>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A request whose bytes are absent when its body is too long. */
export type IncompleteRequest = Omit<ReceivedRequest, "bytes"> & { bytes?: ReceivedRequest["bytes"] | undefined };
