import type { Pagination } from "./api.ts";
import { pick } from "./read-answer.ts";

type Values = Readonly<Record<string, unknown>>;

/** What is known when a page has arrived. */
export interface PageState {
  /** The values that asked for this page. */
  values: Values;
  body: unknown;
  /** Items on this page. */
  count: number;
  /** Items on each page before it that was fetched. */
  counts: readonly number[];
}

/** The number, offset or cursor of the page after this one; `undefined` when this is the last. */
export function nextPosition(
  pagination: Pagination,
  { values, body, count, counts }: PageState,
): string | number | undefined {
  const { style, firstPage = 1 } = pagination;
  const asked = (name = "") => numberOf(pagination.in ? pick(values.body, name) : values[name]);
  const answered = (path: string | undefined) => numberOf(path && pick(body, path));
  if (style === "cursor") {
    const next = pagination.next && pick(body, pagination.next);
    const hasEnded = pagination.more && pick(body, pagination.more) === false;
    return !hasEnded && next !== "" && /string|number/.test(typeof next) ? (next as string | number) : undefined;
  }
  if (style === "single" || count === 0) return undefined;
  const size = asked(pagination.size) ?? pagination.defaultSize;
  const total = answered(pagination.total);
  // Where nobody says how long a page is, one that is shorter than those before is the last.
  const isShort = count < (size ?? Math.max(0, ...counts));
  if (style === "offset") {
    const offset = (asked(pagination.offset) ?? 0) + count;
    return (total === undefined ? isShort : offset >= total) ? undefined : offset;
  }
  const page = asked(pagination.page) ?? firstPage;
  const pages = answered(pagination.pages);
  if (pages !== undefined) return page - firstPage + 1 < pages ? page + 1 : undefined;
  // Counted, not multiplied: a server may put fewer items on a page than it was asked for.
  const skipped = Math.max(0, page - firstPage - counts.length) * (size ?? 0);
  const reached = counts.reduce((sum, length) => sum + length, skipped + count);
  return (total === undefined ? isShort : reached >= total) ? undefined : page + 1;
}

function numberOf(value: unknown): number | undefined {
  return Number.isFinite(value) ? (value as number) : undefined;
}

/** The values that ask for the page at a position. */
export function withPosition(pagination: Pagination, values: Values, position: string | number): Values {
  const name = pagination.page ?? pagination.offset ?? pagination.cursor ?? "";
  return placed(values, pagination.in ? ["body", ...name.split(".")] : [name], position);
}

/** A copy of a value in which a path leads to another. */
function placed(value: unknown, [name = "", ...rest]: readonly string[], placedValue: unknown): Values {
  const members = (value ?? {}) as Values;
  return { ...members, [name]: rest.length ? placed(members[name], rest, placedValue) : placedValue };
}
