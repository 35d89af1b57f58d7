import type { PaginationModel } from "./operation-model.ts";

/** How a list is paged, as the table states it: a list of a single page has no style, and places in a body are ways into it. */
export function emitPagination({ style, in: place, ...stated }: PaginationModel): object {
  const placeOf = (name: string | undefined) => (place === "body" && name ? ["body", ...name.split(".")] : name);
  const { page, offset, cursor, lastId, size, ...others } = stated;
  return {
    style: style === "single" ? undefined : style,
    page: placeOf(page),
    offset: placeOf(offset),
    cursor: placeOf(cursor),
    lastId: placeOf(lastId),
    size: placeOf(size),
    ...others,
  };
}
