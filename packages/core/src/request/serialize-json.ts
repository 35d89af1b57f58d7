import type { Operation } from "../table.ts";

/** A request body that can be sent. */
export interface SerializedBody {
  body: NonNullable<RequestInit["body"]>;
  /** `undefined` lets `fetch` name it: only it knows the boundary of a `FormData`. */
  type: string | undefined;
}

/** Writes a request body of a media type. */
export type BodyWriter = (value: unknown, mediaType: string, fields?: Operation["fields"]) => SerializedBody;

/** Write a request body as JSON. */
export const serializeJson: BodyWriter = (value, type) => ({ body: JSON.stringify(value), type });
