import type { Pagination, PlaceOfPosition } from "../table.ts";
import { nextByCursor } from "./next-by-cursor.ts";
import { nextByOffset } from "./next-by-offset.ts";
import { nextByPage } from "./next-by-page.ts";
import type { PageFinder } from "./page-state.ts";

type Values = Readonly<Record<string, unknown>>;

/** The next page of a list of any style. */
export const nextPosition: PageFinder = (pagination, state) => {
  const { style } = pagination;
  if (style === "cursor") return nextByCursor(pagination, state);
  return style === "offset" ? nextByOffset(pagination, state) : nextByPage(pagination, state);
};

/** The values that ask for the page at a position. */
export function withPosition(pagination: Pagination, values: Values, position: string | number): Values {
  // The style is the name of the member that says where its position belongs.
  return placed(values, [pagination[pagination.style as "page"] as PlaceOfPosition].flat(), position);
}

/** A copy of a value in which a path leads to another. */
function placed(value: unknown, [name = "", ...rest]: readonly string[], placedValue: unknown): Values {
  const members = (value ?? {}) as Values;
  return { ...members, [name]: rest.length ? placed(members[name], rest, placedValue) : placedValue };
}
