import type { Pagination } from "../table.ts";
import { nextByCursor } from "./next-by-cursor.ts";
import { nextByOffset } from "./next-by-offset.ts";
import { nextByPage } from "./next-by-page.ts";
import type { PageFinder } from "./page-state.ts";

type Values = Readonly<Record<string, unknown>>;

/** The request of a page. */
export interface PageRequest {
  values: Values;
  /** URL that replaces the path and the query of the operation. */
  pageUrl?: string;
}

/** Finds the next page of a list by page, offset or cursor. A list without a style has a single page. */
export const nextPage: PageFinder = (pagination, state) => {
  switch (pagination.style) {
    case "page":
      return nextByPage(pagination, state);
    case "offset":
      return nextByOffset(pagination, state);
    case "cursor":
      return nextByCursor(pagination, state);
    default:
      return undefined;
  }
};

/** Returns the request of the page at a position. */
export function requestAt(pagination: Pagination, { values }: PageRequest, position: string | number): PageRequest {
  const { style } = pagination;
  if (style === undefined) return { values };
  if (style === "url") return { values, pageUrl: `${position}` };
  // The style is also the name of the property that holds the place of the position.
  return { values: withValueAt(values, [pagination[style] ?? []].flat(), position) };
}

/** Returns a copy of an object in which a path leads to another value. */
function withValueAt(object: unknown, [name = "", ...rest]: readonly string[], value: unknown): Values {
  const properties = typeof object === "object" && object !== null ? object : {};
  const inner = rest.length ? withValueAt(Reflect.get(properties, name), rest, value) : value;
  return { ...properties, [name]: inner };
}
