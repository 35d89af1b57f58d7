import type { PageFinder } from "./page-state.ts";
import { pick } from "./read-answer.ts";

/** The next page of a list by cursor: the answer names it, or says that there is none. */
export const nextByCursor: PageFinder = ({ next: path, more }, { body }) => {
  const next = path && pick(body, path);
  const hasEnded = more && pick(body, more) === false;
  return !hasEnded && next !== "" && /string|number/.test(typeof next) ? (next as string | number) : undefined;
};
