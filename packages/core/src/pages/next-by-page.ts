import { hasEnded, numberAt, type PageFinder, requestedAt, sizeOf } from "./page-state.ts";

/** Finds the next page by page number. A list ends at the number of pages in the response, or at the total of items. */
export const nextByPage: PageFinder = (pagination, state) => {
  const { body, items, counts } = state;
  if (items.length === 0) return undefined;
  const { firstPage = 1 } = pagination;
  const page = requestedAt(state, pagination.page) ?? firstPage;
  const pages = numberAt(body, pagination.pages);
  if (pages !== undefined) return page - firstPage + 1 >= pages ? undefined : page + 1;
  const size = sizeOf(pagination, state);
  // Counted, not multiplied, because a server may return fewer items per page than the request says.
  const skipped = Math.max(0, page - firstPage - counts.length) * (size ?? 0);
  const reached = counts.reduce((sum, length) => sum + length, skipped + items.length);
  return hasEnded(pagination, state, size, reached) ? undefined : page + 1;
};
