import { pick } from "@certspec/openapi";
import { followsItem, type Paging } from "./paging.ts";

/** The position of a page in a list. */
export interface PagePlace {
  start: number;
  end: number;
  /** The number of the page, where pages have one. */
  page: number;
  size: number;
}

/** The parts of a request that choose a page. */
export interface PageRequest {
  query: Readonly<Record<string, unknown>>;
  body: unknown;
}

/**
 * Finds the requested page among the keys of all items; `undefined` for an unknown position.
 * A cursor or an id is the key of the item before the page.
 */
export function findPage(paging: Paging, request: PageRequest, keys: readonly string[]): PagePlace | undefined {
  const { style, firstPage } = paging;
  const position = askedFor(paging.position, paging, request);
  const asked = askedFor(paging.size, paging, request);
  const size = style === "single" ? Math.max(1, keys.length) : Math.max(1, numberOr(asked, paging.defaultSize ?? 1));
  const at = (start: number, page: number): PagePlace => ({ start, end: start + size, page, size });
  if (followsItem(paging)) {
    if (position === undefined || position === "") return at(0, 1);
    const isCount = style === "cursor" && paging.isNumeric;
    const index = isCount ? Number(position) - 1 : keys.indexOf(String(position));
    return Number.isInteger(index) && index >= 0 && index < keys.length ? at(index + 1, 1) : undefined;
  }
  if (style === "offset") return at(numberOr(position, 0), 1);
  const page = numberOr(position, firstPage);
  return at((page - firstPage) * size, page);
}

/** Tells whether a request asks for a page after the first. */
export function isLaterPage(paging: Paging, request: PageRequest): boolean {
  const position = askedFor(paging.position, paging, request);
  if (position === undefined || position === "" || paging.style === "single") return false;
  if (followsItem(paging)) return true;
  return Number(position) > (paging.style === "offset" ? 0 : paging.firstPage);
}

function askedFor(name: string | undefined, { inBody }: Paging, { query, body }: PageRequest): unknown {
  if (name === undefined) return undefined;
  return inBody ? pick(body, name) : query[name];
}

function numberOr(value: unknown, otherwise: number): number {
  const number = Number(value);
  return value === undefined || value === "" || !Number.isFinite(number) ? otherwise : number;
}
