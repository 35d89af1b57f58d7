import type { Pagination } from "./api.ts";
import { pick } from "./read-answer.ts";

type Values = Readonly<Record<string, unknown>>;

export interface PageState {
  /** The values that asked for this page. */
  values: Values;
  body: unknown;
  /** Items on this page. */
  count: number;
}

/** What asks for the page after this one; `undefined` when this is the last. */
export function nextPage(
  pagination: Pagination,
  { values, body, count }: PageState,
): { at: string | number; values: Values } | undefined {
  const at = nextPosition(pagination, { values, body, count });
  if (at === undefined) return undefined;
  const name = pagination.page ?? pagination.offset ?? pagination.cursor ?? "";
  if (pagination.in !== "body") return { at, values: { ...values, [name]: at } };
  return { at, values: { ...values, body: { ...(values.body as object | undefined), [name]: at } } };
}

function nextPosition(pagination: Pagination, { values, body, count }: PageState): string | number | undefined {
  const { style, defaultSize, firstPage = 1 } = pagination;
  const asked = (pagination.in === "body" ? (values.body ?? {}) : values) as Values;
  const size = numberOf(pagination.size && asked[pagination.size]) ?? defaultSize;
  const total = numberOf(pagination.total && pick(body, pagination.total));

  if (style === "cursor") {
    const next = pagination.next && pick(body, pagination.next);
    const ended = pagination.more && pick(body, pagination.more) === false;
    return ended || (typeof next !== "string" && typeof next !== "number") || next === "" ? undefined : next;
  }
  if (style === "single" || count === 0) return undefined;
  if (style === "offset") {
    const offset = (numberOf(pagination.offset && asked[pagination.offset]) ?? 0) + count;
    if (total !== undefined) return offset < total ? offset : undefined;
    return size !== undefined && count < size ? undefined : offset;
  }
  const page = numberOf(pagination.page && asked[pagination.page]) ?? firstPage;
  const pages = numberOf(pagination.pages && pick(body, pagination.pages));
  if (pages !== undefined) return page - firstPage + 1 < pages ? page + 1 : undefined;
  if (size !== undefined && count < size) return undefined;
  if (total !== undefined && size !== undefined) return (page - firstPage + 1) * size < total ? page + 1 : undefined;
  return page + 1;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
