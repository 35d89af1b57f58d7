import { hasEnded, numberAt, type PageFinder, requestedAt, sizeOf } from "./page-state.ts";

/** Finds the next page by page number. A list ends at the number of pages in the response, or at the total of items. */
export const nextByPage: PageFinder = (pagination, state) => {
  const { body, count, counts } = state;
  if (!count) return undefined;
  const { firstPage = 1 } = pagination;
  const page = requestedAt(state, pagination.page) ?? firstPage;
  const pages = numberAt(body, pagination.pages);
  const size = sizeOf(pagination, state);
  // Counted, not multiplied, because a server may return fewer items per page than the request says.
  const skipped = Math.max(0, page - firstPage - counts.length) * (size ?? 0);
  const reached = counts.reduce((sum, length) => sum + length, skipped + count);
  const isLast = pages === undefined ? hasEnded(pagination, state, size, reached) : page - firstPage + 1 >= pages;
  return isLast ? undefined : page + 1;
};
