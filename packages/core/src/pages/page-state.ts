import type { Pagination, PlaceOfPosition } from "../table.ts";
import { pick, propertyOf } from "./pick.ts";

/** The facts about a list when a page has arrived. */
export interface PageState {
  /** The values that requested this page. */
  values: Readonly<Record<string, unknown>>;
  body: unknown;
  /** Number of items on this page. */
  count: number;
  /** Number of items on each page that was fetched before. */
  counts: readonly number[];
}

/** Returns the number, offset or cursor of the next page; `undefined` after the last. */
export type PageFinder = (pagination: Pagination, state: PageState) => string | number | undefined;

/** Returns a number from the request of a page. */
export function requestedAt({ values }: PageState, place: PlaceOfPosition = []): number | undefined {
  return numberOf([place].flat().reduce<unknown>(propertyOf, values));
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
  { body, count, counts }: PageState,
  size: number | undefined,
  reached: number,
): boolean {
  const total = numberAt(body, pagination.total);
  return total === undefined ? count < (size ?? Math.max(0, ...counts)) : reached >= total;
}

/** Returns the page size that the caller or the spec states. */
export function sizeOf(pagination: Pagination, state: PageState): number | undefined {
  return requestedAt(state, pagination.size) ?? pagination.defaultSize;
}

function numberOf(value: unknown): number | undefined {
  return Number.isFinite(value) ? (value as number) : undefined;
}
