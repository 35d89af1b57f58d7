import type { Pagination, PlaceOfPosition } from "../table.ts";
import { memberOf, pick } from "./pick.ts";

/** What is known when a page has arrived. */
export interface PageState {
  /** The values that asked for this page. */
  values: Readonly<Record<string, unknown>>;
  body: unknown;
  /** Items on this page. */
  count: number;
  /** Items on each page before it that was fetched. */
  counts: readonly number[];
}

/** Gives the number, offset or cursor of the page after this one; `undefined` when this is the last. */
export type PageFinder = (pagination: Pagination, state: PageState) => string | number | undefined;

/** A number that the request of a page has stated. */
export function askedFor({ values }: PageState, place: PlaceOfPosition = []): number | undefined {
  return numberOf([place].flat().reduce<unknown>(memberOf, values));
}

/** A number at a path of a body. */
export function numberAt(body: unknown, path: string | undefined): number | undefined {
  return numberOf(pick(body, path));
}

/**
 * Tell whether a list has ended: with the total of its items, or with a short page where no total is stated.
 * Where nobody says how long a page is, one that is shorter than those before is the last.
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

/** The size of a page, where the caller or the spec states one. */
export function sizeOf(pagination: Pagination, state: PageState): number | undefined {
  return askedFor(state, pagination.size) ?? pagination.defaultSize;
}

function numberOf(value: unknown): number | undefined {
  return Number.isFinite(value) ? (value as number) : undefined;
}
