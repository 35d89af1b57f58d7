import { isObject, pick, propertiesOf } from "@certspec/openapi";
import { isProblem } from "../engine/prism.ts";
import { findPage } from "../pages/find-page.ts";
import { linkHeaders, urlAfter } from "../pages/page-links.ts";
import { followsItem } from "../pages/paging.ts";
import { writeLinks } from "../pages/write-links.ts";
import { writePage } from "../pages/write-page.ts";
import type { Collection, Resource, StoredRecord } from "./collection.ts";
import { documentedRejection } from "./documented-rejection.ts";
import type { Composed, Exchange } from "./exchange.ts";
import { successSchema } from "./success-schema.ts";

/** Responds with the requested page of a collection. */
export async function listRecords(exchange: Exchange, collection: Collection): Promise<Composed> {
  const { list } = collection.resource;
  const response = await exchange.ask({});
  if (!list || isProblem(response) || response.status >= 300) return response;
  if (!isObject(response.body) && !Array.isArray(response.body)) return response;
  const { paging, route } = list;
  const fitting = collection.records.filter((record) => fits(record, exchange, collection.resource));
  // Deleted records keep their position for cursors, and do not count.
  const counted = followsItem(paging) ? fitting : fitting.filter(({ isGone }) => !isGone);
  const keyOf = ({ id, value }: StoredRecord): string => `${(paging.id && pick(value, paging.id)) || id}`;
  const place = findPage(paging, exchange, counted.map(keyOf));
  if (!place) {
    const detail = `unknown ${paging.style === "cursor" ? "cursor" : paging.position}; use one that the mock returned for this list`;
    return documentedRejection(exchange, [400, 422, 404], { name: "unknown-cursor", detail });
  }
  const present = counted.map((record, index) => ({ record, index })).filter(({ record }) => !record.isGone);
  const following = present.filter(({ index }) => index >= place.start);
  const page = following.slice(0, place.size);
  const last = page.at(-1);
  const hasMore = following.length > page.length;
  const key = hasMore && last ? keyOf(last.record) : undefined;
  const nextUrl = key === undefined ? undefined : urlAfter(exchange.url, paging, key);
  const contents = {
    items: page.map(({ record }) => record.value),
    total: present.length,
    place: { ...place, end: hasMore ? (last?.index ?? 0) + 1 : Number.POSITIVE_INFINITY },
    cursor: paging.style === "url" ? nextUrl : key,
  };
  const described = { document: route.source.document, schema: successSchema(route.source) };
  const written = writePage(response.body, paging, contents, described);
  return {
    ...response,
    headers: { ...response.headers, ...linkHeaders(exchange.url, paging, nextUrl) },
    body: writeLinks(written, paging, { url: exchange.url, place, hasMore }, described),
  };
}

/** A query parameter with the name of a property filters records by its value. */
function fits({ value }: StoredRecord, { query, route }: Exchange, resource: Resource): boolean {
  const { paging } = resource.list ?? {};
  const declared = route.source.parameters
    .filter((parameter) => parameter.in === "query")
    .map(({ name }) => String(name));
  return declared.every((name) => {
    const schema = resource.schemaOf(name);
    const wanted = query[name];
    if (name === paging?.position || name === paging?.size || schema === undefined || wanted === undefined) return true;
    // A flag with the name of an object, such as `ssl=1`, is not its value.
    if (Object.keys(propertiesOf(route.source.document, schema).properties).length > 0) return true;
    const allowed = schema.enum as unknown[] | undefined;
    // Such as `all`, which no record has.
    const values = [wanted]
      .flat()
      .map(String)
      .filter((each) => allowed === undefined || allowed.map(String).includes(each));
    const own = isObject(value) ? [value[name]].flat().map(String) : [];
    return values.length === 0 || values.some((each) => own.includes(each));
  });
}
