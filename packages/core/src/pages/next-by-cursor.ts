import type { PageFinder } from "./page-state.ts";
import { pick, scalarAt } from "./pick.ts";

/** The next page of a list by cursor: the answer names it, or says that there is none. */
export const nextByCursor: PageFinder = ({ next: path, more }, { body }) => {
  const next = scalarAt(body, path);
  return next === "" || pick(body, more) === false ? undefined : next;
};
