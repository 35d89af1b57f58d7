import type { ImportContext } from "./import-context.ts";
import type { ImportedOperation, SchemaView } from "./imported-operation.ts";
import type { Mapping } from "./place.ts";
import { sourceOf } from "./source-of.ts";

const names = {
  page: ["page", "page_number", "pageNumber", "page[number]", "pagenum", "pageIndex"],
  offset: ["offset", "start", "skip", "startIndex", "page[offset]"],
  cursor: [
    ...["cursor", "page_token", "pageToken", "next_token", "nextToken", "after", "continue", "marker", "page[cursor]"],
    ...["start_cursor", "startCursor", "page_cursor", "pageCursor", "next_cursor", "page[after]", "continuationToken"],
  ],
  size: [
    ...["per_page", "perPage", "page_size", "pageSize", "limit", "size", "page[size]", "max_results", "maxResults"],
    ...["count", "page[limit]", "maxItems", "items_per_page", "pagelen", "results_per_page"],
  ],
  lastId: ["starting_after", "ending_before", "after_id", "last_id", "since_id"],
};

/** Where bodies say what of a page, inside any of these objects or at the top. */
const holders = [
  ...["", "meta", "metadata", "paging", "pagination", "page", "pages", "page_info", "pageInfo", "result_info"],
  ...[
    "meta.pagination",
    "meta.page",
    "response_metadata",
    "list_metadata",
    "_meta",
    "cursors",
    "paging.cursors",
    "links",
  ],
];
const fields = {
  total: [
    "total",
    "total_count",
    "totalCount",
    "totalElements",
    "total_results",
    "total_entries",
    "totalItems",
    "count_total",
  ],
  pages: ["total_pages", "totalPages", "last_page", "page_count", "pageCount", "pages"],
  next: [
    ...["next_cursor", "nextCursor", "next_page_token", "nextPageToken", "next_token", "nextToken", "after", "cursor"],
    ...["continue", "next", "next_marker", "nextMarker", "end_cursor", "endCursor", "next_page_cursor"],
  ],
  more: ["has_more", "hasMore", "has_next_page", "hasNextPage", "more"],
};
const urls = [
  "next",
  "next_url",
  "nextUrl",
  "nextLink",
  "next_page_uri",
  "next_page_url",
  "next_page",
  "@odata.nextLink",
  "next.href",
];
const usualLists = ["data", "items", "results", "result", "records", "entries", "value", "values", "list", "content"];

/** How a list is paged, or why that is in doubt. */
interface Pages {
  pagination?: Mapping;
  /** Why it is not stated, where parameters or fields look like pages. */
  doubt?: string;
}

/** States how a list is paged where parameters and fields leave no doubt, with one remark where they do. */
export function recognisePages(operation: ImportedOperation, view: SchemaView, context: ImportContext): void {
  const { id, value } = operation;
  if (operation.method !== "get") return;
  const { pagination, doubt } = pagesOf(operation, view);
  if (pagination) {
    value["x-pagination"] = pagination;
    value["x-assumed"] ??= "How the list is paged, which was read from the names of parameters and fields.";
  }
  if (doubt !== undefined) context.remark(sourceOf(`operations/${id}.yaml`, context), doubt);
}

function pagesOf({ id, query, bodies }: ImportedOperation, view: SchemaView): Pages {
  const success = bodies.find(({ status }) => /^2/.test(status));
  if (success === undefined) return {};
  const { schema, headers } = success;
  const find = (wanted: readonly string[]): string | undefined => wanted.find((name) => query.has(name));
  const isNumber = (name: string): boolean =>
    view.types(query.get(name)).every((type) => type === "integer" || type === "number");
  const [page, offset, cursor, lastId] = [names.page, names.offset, names.cursor, names.lastId].map(find);
  const size = names.size.find((name) => query.has(name) && isNumber(name));
  const lists = listsIn(schema, view);
  const items =
    lists.find((path) => usualLists.includes(path.split(".").at(-1) ?? "")) ??
    (lists.length === 1 ? lists[0] : undefined);
  const next = fieldAt(schema, fields.next, ["string", "integer"], view);
  const url = urlAt(schema, view) ?? (headers.some((name) => /^link$/i.test(name)) ? "the header Link" : undefined);
  const looksPaged = page ?? offset ?? cursor ?? lastId ?? (lists.length > 0 ? url : undefined);
  if (looksPaged === undefined) return {};
  const at = `\`${id}\` looks like a list in pages`;
  if (items === undefined) {
    const found = view.types(schema).includes("array")
      ? "its body is the list itself"
      : `its body has ${lists.length || "no"} lists`;
    return {
      doubt: `${at} (${looksPaged}), but ${found}, so \`x-pagination\` was not written. Write it where it holds.`,
    };
  }
  const shared = { ...(size !== undefined && { size }), items };
  const total = fieldAt(schema, fields.total, ["integer", "number"], view);
  const more = fieldAt(schema, fields.more, ["boolean"], view);
  if (cursor !== undefined && next !== undefined && !view.types(query.get(cursor)).includes("array"))
    return { pagination: { style: "cursor", cursor, ...shared, next, ...(more !== undefined && { more }) } };
  if (page !== undefined && isNumber(page)) {
    const pages = fieldAt(schema, fields.pages, ["integer", "number"], view);
    const counts = { ...(total !== undefined && { total }), ...(pages !== undefined && { pages }) };
    return { pagination: { style: "page", page, ...shared, ...counts } };
  }
  if (offset !== undefined && isNumber(offset) && (size !== undefined || total !== undefined))
    return { pagination: { style: "offset", offset, ...shared, ...(total !== undefined && { total }) } };
  const why =
    lastId !== undefined
      ? `${lastId} takes the id of the last item`
      : url !== undefined
        ? `${url} has the address of the next page`
        : `nothing in its body says where the next page begins`;
  return {
    doubt: `${at} (${looksPaged}): ${why}. \`x-pagination\` was not written; see specs/README.md for the styles that it has.`,
  };
}

/** Dotted paths of the lists of objects in a body, at the top or in one object. */
function listsIn(schema: unknown, view: SchemaView): string[] {
  const top = Object.entries(view.properties(schema)).filter(([name]) => isPlain(name));
  const isList = (each: unknown): boolean =>
    view.types(each).includes("array") && view.types(view.items(each)).every((type) => type === "object");
  const own = top.flatMap(([name, property]) => (isList(property) ? [name] : []));
  if (own.length > 0) return own;
  return top.flatMap(([name, property]) =>
    view.types(property).includes("object")
      ? Object.entries(view.properties(property)).flatMap(([inner, each]) =>
          isPlain(inner) && isList(each) ? [`${name}.${inner}`] : [],
        )
      : [],
  );
}

/** The path of a field of the given types, in one of the places where APIs keep it. */
function fieldAt(
  schema: unknown,
  wanted: readonly string[],
  types: readonly string[],
  view: SchemaView,
): string | undefined {
  const paths = holders.flatMap((holder) => wanted.map((name) => (holder === "" ? name : `${holder}.${name}`)));
  return paths.find((path) => {
    const found = view.at(schema, path);
    const own = view.types(found);
    const isUrl = /^(?:uri|url)/.test(`${view.format(found)}`);
    return found !== undefined && own.length > 0 && own.every((type) => types.includes(`${type}`)) && !isUrl;
  });
}

function urlAt(schema: unknown, view: SchemaView): string | undefined {
  const paths = holders.flatMap((holder) => urls.map((name) => (holder === "" ? name : `${holder}.${name}`)));
  return paths.find((path) => view.types(view.at(schema, path)).includes("string"));
}

/** Whether a name can be a part of a dotted path. */
function isPlain(name: string): boolean {
  return /^[\w$@-]+$/.test(name);
}
