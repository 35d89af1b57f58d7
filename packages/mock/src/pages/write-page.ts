import { type JsonObject, parentOf, pick, propertiesOf, put, resolveObject, schemaAt } from "@certspec/openapi";
import type { PagePlace } from "./find-page.ts";
import type { Paging } from "./paging.ts";

export interface WrittenPage {
  items: readonly unknown[];
  /** Items of the whole list. */
  total: number;
  place: PagePlace;
  /** The cursor of the next page, if any. */
  cursor: string | undefined;
}

/** Writes a page and its totals into a template body. */
export function writePage(
  template: unknown,
  paging: Paging,
  { items, total, place, cursor }: WrittenPage,
  { document, schema }: { document: JsonObject; schema: unknown },
): unknown {
  const { size, page, end } = place;
  let body = put(template, paging.items, items);
  const write = (path: string | undefined, value: unknown): void => {
    if (path === undefined) return;
    // Totals are written only where the template has a place for them, as with the real server.
    if (value === undefined || pick(body, parentOf(path)) !== undefined) body = put(body, path, value);
  };
  write(paging.total, total);
  write(paging.pages, Math.ceil(total / size));
  write(paging.more, end < total);
  const next = paging.isNumeric && cursor !== undefined ? end : cursor;
  if (paging.next !== undefined) write(paging.next, next ?? absent(paging.next, document, schema));
  const beside = paging.total ?? paging.pages;
  if (beside !== undefined) body = besideTotals(body, parentOf(beside), { paging, page, size, count: items.length });
  return body;
}

/** The value of an absent cursor: nothing, or null where the schema requires the property. */
export function absent(path: string, document: JsonObject, schema: unknown): null | "" | undefined {
  const { properties, required } = propertiesOf(document, schemaAt(document, schema, parentOf(path)));
  const name = path.split(".").at(-1) ?? "";
  if (!required.has(name)) return undefined;
  const { type, anyOf, oneOf } = resolveObject(document, properties[name]) ?? {};
  const alternatives = [...((anyOf ?? oneOf ?? []) as JsonObject[])].map((each) => resolveObject(document, each)?.type);
  return [type, ...alternatives].flat().some((each) => each === "string") &&
    ![type, ...alternatives].flat().includes("null")
    ? ""
    : null;
}

interface Beside {
  paging: Paging;
  page: number;
  size: number;
  count: number;
}

/** Beside totals, APIs repeat the number and length of the page under the names of its parameters, and count its items. */
function besideTotals(body: unknown, path: string, { paging, page, size, count }: Beside): unknown {
  const values: Record<string, number> = { count };
  if (paging.style === "page" && paging.position !== undefined) values[paging.position] = page;
  if (paging.size !== undefined) values[paging.size] = size;
  const owner = pick(body, path);
  let written = body;
  for (const [name, value] of Object.entries(values)) {
    const isItself = [paging.total, paging.pages, paging.items].includes(path ? `${path}.${name}` : name);
    if (!isItself && typeof pick(owner, name) === "number")
      written = put(written, path ? `${path}.${name}` : name, value);
  }
  return written;
}
