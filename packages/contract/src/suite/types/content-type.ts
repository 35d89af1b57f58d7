import { child, type Direction, follow, type MediaType, type Schema, type Sourced } from "@certspec/openapi";
import { expectedType } from "./expected-type.ts";
import { holdsBytes, holdsText } from "./holds-bytes.ts";
import type { TypeScope } from "./type-scope.ts";

/** The type of a body in a media type: bytes are a `Blob` and texts strings, whatever their schemas call them. */
export function contentType(
  owner: Sourced<{ content?: Readonly<Record<string, MediaType>> }>,
  mediaType: string,
  { direction, scope }: { direction: Direction; scope: TypeScope },
): string {
  const media = child<MediaType>(owner, "content", mediaType);
  const content = media && follow(scope.document, media);
  const schema = content && child<Schema>(content, "schema");
  const { type, format } = (schema && follow(scope.document, schema)?.value) ?? {};
  const isString = [type].flat().includes("string");
  if (holdsBytes(mediaType) && (isString || type === undefined)) return "Blob";
  if (holdsText(mediaType) && (!isString || format === "binary")) return "string";
  return schema ? expectedType(schema, direction, scope) : "unknown";
}
