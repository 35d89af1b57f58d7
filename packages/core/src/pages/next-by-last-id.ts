import { hasEnded, type PageFinder, sizeOf } from "./page-state.ts";
import { pick, scalarAt } from "./pick.ts";

/** Finds the next page by the id of the last item. A list ends when the response says so, or at an empty or short page. */
export const nextByLastId: PageFinder = (pagination, state) => {
  const { body, items } = state;
  const more = pick(body, pagination.more);
  const isLast = typeof more === "boolean" ? !more : hasEnded(pagination, state, sizeOf(pagination, state), 0);
  // An empty page has no last item, whatever the response says.
  return isLast || items.length === 0 ? undefined : scalarAt(items.at(-1), pagination.id ?? "id");
};
