import { InvalidRequest } from "../errors/invalid-request.ts";
import type { Operation } from "../table.ts";

/** A serialized request body. */
export interface SerializedBody {
  body: NonNullable<RequestInit["body"]>;
  /** Media type; `undefined` if `fetch` sets it, because only `fetch` knows the boundary of a `FormData`. */
  type: string | undefined;
}

/** Serializes a request body by its media type. */
export type BodySerializer = (value: unknown, mediaType: string, fields?: Operation["fields"]) => SerializedBody;

/**
 * Serializes a request body as JSON.
 * @throws {InvalidRequest} for a value that JSON cannot represent, at any depth.
 */
export const serializeJson: BodySerializer = (value, type) => ({ body: JSON.stringify(value, checkJson), type });

/** The kinds of objects that `JSON.stringify` represents. It makes `{}` of all others, such as a `Map` or a `FormData`. */
const jsonKinds = /^\[object (Object|Array|String|Number|Boolean)\]$/;

/** Called by `JSON.stringify` with the object that holds the value, because dates and buffers are converted before. */
function checkJson(this: Readonly<Record<string, unknown>>, name: string, converted: unknown): unknown {
  const value = this[name];
  if (isJsonValue(converted) && !ArrayBuffer.isView(value) && !isPromise(value)) return converted;
  const kind = typeof value === "object" ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
  const described = typeof value === "number" ? `${value}` : `a ${kind}`;
  throw new InvalidRequest(`${name ? `"${name}"` : "It"} is ${described}, which JSON cannot represent.`);
}

function isJsonValue(value: unknown): boolean {
  if (typeof value === "object") return value === null || jsonKinds.test(Object.prototype.toString.call(value));
  return typeof value === "number" ? Number.isFinite(value) : !/function|symbol|bigint/.test(typeof value);
}

function isPromise(value: unknown): boolean {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
