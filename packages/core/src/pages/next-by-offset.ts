import { askedFor, hasEnded, type PageFinder, sizeOf } from "./page-state.ts";

/** The next page of a list by offset: it moves by the items that came. */
export const nextByOffset: PageFinder = (pagination, state) => {
  const offset = (askedFor(state, pagination.offset) ?? 0) + state.count;
  const isLast = !state.count || hasEnded(pagination, state, sizeOf(pagination, state), offset);
  return isLast ? undefined : offset;
};
