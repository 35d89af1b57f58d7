import { type Document, keywordOf, type Schema, streamFormatOf } from "@certspec/openapi";
import type { ResponseModel, StreamModel } from "./operation-model.ts";
import type { PreparedMedia } from "./prepared-schema.ts";

/** Reads the stream that an operation returns; `undefined` unless all its successes that have a body are streams of one format. */
export function readStream(document: Document, successes: readonly ResponseModel[]): StreamModel | undefined {
  const media = successes.flatMap(({ response }) => Object.entries<PreparedMedia>(response.content ?? {}));
  const [format, ...others] = new Set(media.map(([mediaType]) => streamFormatOf(mediaType)));
  if (format === undefined || others.length > 0) return undefined;
  const items = media.flatMap(([, { itemSchema }]) => itemSchema ?? []);
  return { format, items, isText: format === "events" && items.every((item) => isText(document, item)) };
}

/** Returns whether the data of an event is text; all other data is JSON. */
function isText(document: Document, item: Schema): boolean {
  return keywordOf(document, item, "type") === "string";
}
