import type { Pagination } from "./api.ts";
import { pick } from "./read-answer.ts";

type Values = Readonly<Record<string, unknown>>;

export interface PageState {
  /** The values that asked for this page. */
  values: Values;
  body: unknown;
  /** Items on this page. */
  count: number;
  /** Items on each page before it that was fetched. */
  counts: readonly number[];
}

/** What asks for the page after this one; `undefined` when this is the last. */
export function nextPage(
  pagination: Pagination,
  state: PageState,
): { at: string | number; values: Values } | undefined {
  const at = nextPosition(pagination, state);
  if (at === undefined) return undefined;
  const { values } = state;
  const name = pagination.page ?? pagination.offset ?? pagination.cursor ?? "";
  if (pagination.in !== "body") return { at, values: { ...values, [name]: at } };
  return { at, values: { ...values, body: placed(values.body, name.split("."), at) } };
}

function nextPosition(pagination: Pagination, { values, body, count, counts }: PageState): string | number | undefined {
  const { style, firstPage = 1 } = pagination;
  const asked = (path: string | undefined): number | undefined => {
    if (path === undefined) return undefined;
    return numberOf(pagination.in === "body" ? pick(values.body, path) : values[path]);
  };
  const answered = (path: string | undefined): number | undefined =>
    path === undefined ? undefined : numberOf(pick(body, path));

  if (style === "cursor") {
    const next = pagination.next && pick(body, pagination.next);
    const ended = pagination.more && pick(body, pagination.more) === false;
    return ended || (typeof next !== "string" && typeof next !== "number") || next === "" ? undefined : next;
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
  if (total === undefined) return isShort ? undefined : page + 1;
  // Counted, not multiplied: a server may put fewer items on a page than it was asked for.
  const skipped = Math.max(0, page - firstPage - counts.length) * (size ?? 0);
  return skipped + counts.reduce((sum, length) => sum + length, count) < total ? page + 1 : undefined;
}

/** A copy of a body in which a dotted path leads to a value. */
function placed(body: unknown, [name = "", ...rest]: readonly string[], value: unknown): object {
  const members = (body ?? {}) as Values;
  return { ...members, [name]: rest.length ? placed(members[name], rest, value) : value };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
