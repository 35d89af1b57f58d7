import type { Paging } from "./paging.ts";

/** Returns the URL of the page after an item, with the query of the request. */
export function urlAfter(url: string, { position = "" }: Paging, key: string): string {
  const next = new URL(url);
  next.searchParams.set(position, key);
  return next.href;
}

/** Returns the headers of a page whose next page is linked by a `Link` header: the last page links to the first. */
export function linkHeaders(url: string, { style, position = "", next }: Paging, nextUrl?: string): { link?: string } {
  if (style !== "url" || next !== undefined) return {};
  if (nextUrl !== undefined) return { link: `<${nextUrl}>; rel="next"` };
  const first = new URL(url);
  first.searchParams.delete(position);
  return { link: `<${first.href}>; rel="first"` };
}
