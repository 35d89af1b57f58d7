import type { Pagination, PlaceOfPosition } from "../table.ts";
import { pick, propertyOf } from "./pick.ts";

/** The facts about a list when a page has arrived. */
export interface PageState {
  /** The arguments that requested this page. */
  values: Readonly<Record<string, unknown>>;
  body: unknown;
  items: readonly unknown[];
  /** Number of items on each page that was fetched before. */
  counts: readonly number[];
  /** The URL that was requested. */
  url: string;
  headers: Headers;
}

/**
 * Returns the number, offset, cursor, id or URL of the next page; `undefined` after the last.
 * It throws an `InvalidRequest` for a page that cannot be requested.
 */
export type PageFinder = (pagination: Pagination, state: PageState) => string | number | undefined;

/** Returns a number from the request of a page. */
export function requestedAt({ values }: PageState, place: PlaceOfPosition | undefined): number | undefined {
  if (place === undefined) return undefined;
  return numberOf(typeof place === "string" ? propertyOf(values, place) : place.reduce<unknown>(propertyOf, values));
}

/** Returns the number at a dotted path of a body. */
export function numberAt(body: unknown, path: string | undefined): number | undefined {
  return numberOf(pick(body, path));
}

/**
 * Returns whether a list has ended: at the total of its items, or at a short page if the response has no total.
 * Without a page size, a page that is shorter than the ones before is short.
 */
export function hasEnded(
  pagination: Pagination,
  { body, items, counts }: PageState,
  size: number | undefined,
  reached: number,
): boolean {
  const total = numberAt(body, pagination.total);
  return total === undefined ? items.length < (size ?? Math.max(0, ...counts)) : reached >= total;
}

/** Returns the page size that the caller or the spec states. */
export function sizeOf(pagination: Pagination, state: PageState): number | undefined {
  return requestedAt(state, pagination.size) ?? pagination.defaultSize;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
