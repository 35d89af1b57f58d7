import type { Page } from "../page.ts";

/** The page that hosts show in place of one that is not there. */
export function notFoundPage(): Page {
  return {
    path: "404",
    title: "There is no such page",
    description: "The address leads to no page of this site.",
    body: "It may have moved: [start at the front page](/), or look it up with the search above.",
  };
}
