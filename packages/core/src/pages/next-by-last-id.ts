import { InvalidRequest } from "../errors/invalid-request.ts";
import { hasEnded, type PageFinder, sizeOf } from "./page-state.ts";
import { pick, scalarAt } from "./pick.ts";

/**
 * Finds the next page by the id of the last item. A list ends when the response says so, at the total of its items, or at an
 * empty or short page.
 * @throws {InvalidRequest} when another page follows, but the last item has no id.
 */
export const nextByLastId: PageFinder = (pagination, state) => {
  const { body, items, counts } = state;
  const { id = "id" } = pagination;
  const more = pick(body, pagination.more);
  // Fewer than all if the list did not start at its first page; then it ends at an empty page.
  const reached = counts.reduce((sum, length) => sum + length, items.length);
  const isLast = typeof more === "boolean" ? !more : hasEnded(pagination, state, sizeOf(pagination, state), reached);
  // An empty page has no last item, whatever the response says.
  if (isLast || items.length === 0) return undefined;
  const lastId = scalarAt(items.at(-1), id);
  if (lastId === undefined || lastId === "")
    throw new InvalidRequest(`The last item has no "${id}"`, "The API needs it to find the next page.");
  return lastId;
};
