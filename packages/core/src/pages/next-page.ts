import type { Pagination, PlaceOfPosition } from "../table.ts";
import { nextByCursor } from "./next-by-cursor.ts";
import { nextByOffset } from "./next-by-offset.ts";
import { nextByPage } from "./next-by-page.ts";
import type { PageFinder } from "./page-state.ts";

type Values = Readonly<Record<string, unknown>>;

/** Finds the next page of a list of any style. */
export const nextPosition: PageFinder = (pagination, state) => {
  const { style } = pagination;
  if (style === "cursor") return nextByCursor(pagination, state);
  return style === "offset" ? nextByOffset(pagination, state) : nextByPage(pagination, state);
};

/** Returns the values that request the page at a position. */
export function withPosition(pagination: Pagination, values: Values, position: string | number): Values {
  // The style is also the name of the property that holds the place of the position.
  return withValueAt(values, [pagination[pagination.style as "page"] as PlaceOfPosition].flat(), position);
}

/** Returns a copy of an object in which a path leads to another value. */
function withValueAt(object: unknown, [name = "", ...rest]: readonly string[], value: unknown): Values {
  const properties = (object ?? {}) as Values;
  return { ...properties, [name]: rest.length ? withValueAt(properties[name], rest, value) : value };
}
