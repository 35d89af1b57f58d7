import { hasEnded, type PageFinder, requestedAt, sizeOf } from "./page-state.ts";

/** Finds the next page by offset, which grows by the number of items on each page. */
export const nextByOffset: PageFinder = (pagination, state) => {
  const count = state.items.length;
  const offset = (requestedAt(state, pagination.offset) ?? 0) + count;
  const isLast = count === 0 || hasEnded(pagination, state, sizeOf(pagination, state), offset);
  return isLast ? undefined : offset;
};
