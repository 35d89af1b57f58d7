import { type JsonObject, pick } from "@certspec/openapi";
import { isLaterPage, type PageRequest } from "./find-page.ts";
import type { Paging } from "./paging.ts";
import { writePage } from "./write-page.ts";

/**
 * Turns an example into the last page, so that clients stop iterating: the page has no next page, and later pages are
 * empty. An example that is a last page already stays unchanged.
 */
export function lastPage(
  body: unknown,
  paging: Paging,
  request: PageRequest,
  schema: { document: JsonObject; schema: unknown },
): unknown {
  const items = pick(body, paging.items);
  if (!Array.isArray(items)) return body;
  const isLater = isLaterPage(paging, request);
  if (!isLater && isLast(body, paging, items.length)) return body;
  const size = Math.max(1, items.length, paging.defaultSize ?? 1);
  const place = { start: 0, end: items.length, page: paging.firstPage, size };
  const written = { items: isLater ? [] : items, total: items.length, place, cursor: undefined };
  return writePage(body, paging, written, schema);
}

function isLast(body: unknown, paging: Paging, count: number): boolean {
  const value = (path: string | undefined): unknown => (path === undefined ? undefined : pick(body, path));
  const { total, pages, next, more } = { ...paging };
  const fits = (stated: unknown, right: number): boolean => typeof stated !== "number" || stated <= right;
  if (paging.style === "lastId") return value(more) !== true && fits(value(total), count);
  if (paging.style === "cursor" || paging.style === "url")
    return [undefined, null, ""].includes(value(next) as null) && value(more) !== true;
  return fits(value(total), count) && fits(value(pages), 1);
}
