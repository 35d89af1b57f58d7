import { type JsonObject, parentOf, pick, put } from "@certspec/openapi";
import type { PagePlace } from "./find-page.ts";
import { urlAfter } from "./page-links.ts";
import type { Paging } from "./paging.ts";
import { absent } from "./write-page.ts";

/** Writes the URLs of a page, of the next and of the previous one where its template has a place for them. */
export function writeLinks(
  body: unknown,
  paging: Paging,
  { url, place, hasMore }: { url: string; place: PagePlace; hasMore: boolean },
  { document, schema }: { document: JsonObject; schema: unknown },
): unknown {
  const { links } = paging;
  if (!links) return body;
  const { start, end, page, size } = place;
  const isPage = paging.style === "page";
  const at = (position: number): string => urlAfter(url, paging, String(position));
  const next = hasMore ? at(isPage ? page + 1 : end) : undefined;
  const prev = start > 0 ? at(isPage ? page - 1 : Math.max(0, start - size)) : undefined;
  const write = (to: unknown, path: string, value: string | undefined): unknown => {
    const hasPlace = pick(to, parentOf(path)) !== undefined;
    return hasPlace ? put(to, path, value ?? absent(path, document, schema)) : to;
  };
  const linked = write(write(body, links.next, next), links.prev, prev);
  return pick(linked, links.self) === undefined ? linked : put(linked, links.self, url);
}
