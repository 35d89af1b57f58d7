import { entriesOf, isObject, resolveObject } from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";
import type { Operation } from "./operation.ts";

/** Adds to the request bodies of an operation the media types of their parts, which Prism's reader drops. */
export function addPartTypes({ request }: Operation, { document, operation }: OperationSource): void {
  const { content } = resolveObject(document, operation.requestBody) ?? {};
  for (const each of request?.body?.contents ?? []) {
    const media = isObject(content) ? resolveObject(document, content[each.mediaType]) : undefined;
    const stated = entriesOf(media?.encoding).flatMap(([property, encoding]) =>
      isObject(encoding) && typeof encoding.contentType === "string" ? [[property, encoding.contentType] as const] : [],
    );
    if (stated.length > 0) each.partTypes = Object.fromEntries(stated);
  }
}
