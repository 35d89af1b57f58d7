import { askedFor, hasEnded, numberAt, type PageFinder, sizeOf } from "./page-state.ts";

/** The next page of a list by page number: the answer says how many there are, or the items that came are counted. */
export const nextByPage: PageFinder = (pagination, state) => {
  const { body, count, counts } = state;
  if (!count) return undefined;
  const { firstPage = 1 } = pagination;
  const page = askedFor(state, pagination.page) ?? firstPage;
  const pages = numberAt(body, pagination.pages);
  const size = sizeOf(pagination, state);
  // Counted, not multiplied: a server may put fewer items on a page than it was asked for.
  const skipped = Math.max(0, page - firstPage - counts.length) * (size ?? 0);
  const reached = counts.reduce((sum, length) => sum + length, skipped + count);
  const isLast = pages === undefined ? hasEnded(pagination, state, size, reached) : page - firstPage + 1 >= pages;
  return isLast ? undefined : page + 1;
};
