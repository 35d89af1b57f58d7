import type { PageFinder } from "./page-state.ts";
import { pick, scalarAt } from "./pick.ts";

/** Finds the next page by cursor, which the response contains unless the page is the last. */
export const nextByCursor: PageFinder = ({ next: path, more }, { body }) => {
  const next = scalarAt(body, path);
  return next === "" || pick(body, more) === false ? undefined : next;
};
