import {
  child,
  type Direction,
  follow,
  type MediaType,
  type Schema,
  type Sourced,
  streamFormatOf,
} from "@certspec/openapi";
import { expectedType } from "./expected-type.ts";
import { holdsBytes, holdsText } from "./holds-bytes.ts";
import type { TypeScope } from "./type-scope.ts";

/**
 * The type of a body in a media type: bytes are a `Blob` and texts strings, whatever their schemas call them. The schema of a
 * stream is that of its items.
 */
export function contentType(
  owner: Owner,
  mediaType: string,
  { direction, scope }: { direction: Direction; scope: TypeScope },
): string {
  const stream = streamFormatOf(mediaType);
  if (stream) return stream === "events" ? "string" : "Blob";
  const schema = schemaOf(owner, mediaType, scope);
  const { type, format } = (schema && follow(scope.document, schema)?.value) ?? {};
  const isString = [type].flat().includes("string");
  if (holdsBytes(mediaType) && (isString || type === undefined)) return "Blob";
  if (holdsText(mediaType) && (!isString || format === "binary")) return "string";
  return schema ? expectedType(schema, direction, scope) : "unknown";
}

/** The type of the data of events, or of the values of lines. */
export function itemType(owner: Owner, mediaType: string, scope: TypeScope): string {
  const schema = schemaOf(owner, mediaType, scope);
  if (schema) return expectedType(schema, "response", scope);
  return streamFormatOf(mediaType) === "events" ? "string" : "unknown";
}

type Owner = Sourced<{ content?: Readonly<Record<string, MediaType>> }>;

function schemaOf(owner: Owner, mediaType: string, { document }: TypeScope): Sourced<Schema> | undefined {
  const media = child<MediaType>(owner, "content", mediaType);
  const content = media && follow(document, media);
  return content && child<Schema>(content, "schema");
}
