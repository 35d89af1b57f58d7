import type { Operation } from "../table.ts";

/** A serialized request body. */
export interface SerializedBody {
  body: NonNullable<RequestInit["body"]>;
  /** Media type; `undefined` if `fetch` sets it, because only `fetch` knows the boundary of a `FormData`. */
  type: string | undefined;
}

/** Serializes a request body by its media type. */
export type BodyWriter = (value: unknown, mediaType: string, fields?: Operation["fields"]) => SerializedBody;

/** Serializes a request body as JSON. */
export const serializeJson: BodyWriter = (value, type) => ({ body: JSON.stringify(value), type });
