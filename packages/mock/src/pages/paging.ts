import { type JsonObject, resolveObject, schemaAt } from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";

/** Pagination of a list: an operation's `x-pagination`, with the schemas of its parameters. */
export interface Paging {
  style: "single" | "page" | "offset" | "cursor" | "lastId" | "url";
  /** Dotted path of the items in the body of a success. */
  items: string;
  total?: string;
  pages?: string;
  next?: string;
  more?: string;
  /** Dotted path of the id in an item, where the id of the last item leads to the next page. */
  id?: string;
  /** The parameter, or dotted path into the body, with the position of the page. */
  position?: string;
  /** The parameter, or dotted path into the body, with the page size. */
  size?: string;
  inBody: boolean;
  /** Default page size; `undefined` for all items. */
  defaultSize?: number;
  firstPage: number;
  /** A cursor is a number. */
  isNumeric: boolean;
  /** Dotted paths of URLs in the body: of the next page, of the previous one, and of the page itself. */
  links?: { next: string; prev: string; self: string };
}

/** The query parameter that URLs of a next page have, as the document does not state one. */
const positionInUrl = "mock_after";

/** Reads the pagination of an operation; `undefined` without `x-pagination`. */
export function readPaging(source: OperationSource): Paging | undefined {
  const stated = resolveObject(source.document, source.operation["x-pagination"]) as Record<string, string> | undefined;
  if (!stated) return undefined;
  const { style = "single", items = "", total, pages, next, more, id, size } = stated;
  const inBody = stated.in === "body";
  const named = stated.page ?? stated.offset ?? stated.cursor ?? stated.lastId;
  const position = style === "url" ? positionInUrl : named;
  const positionSchema = schemaOf(source, position, inBody);
  const first = positionSchema?.default ?? positionSchema?.minimum;
  const defaultSize = size === undefined ? undefined : sizeFrom(schemaOf(source, size, inBody) ?? {});
  return {
    style: style as Paging["style"],
    items,
    ...(total !== undefined && { total }),
    ...(pages !== undefined && { pages }),
    ...(next !== undefined && { next }),
    ...(more !== undefined && { more }),
    ...(id !== undefined && { id }),
    ...(position !== undefined && { position }),
    ...(size !== undefined && { size }),
    inBody,
    ...(style !== "single" && { defaultSize: defaultSize ?? usualSize }),
    firstPage: style === "page" && first === 0 ? 0 : 1,
    isNumeric: [positionSchema?.type].flat().some((type) => type === "integer" || type === "number"),
  };
}

const usualSize = 20;

/** The size of a page where a request states none. */
export function sizeFrom({ default: stated, minimum = 1, maximum = Number.POSITIVE_INFINITY }: JsonObject): number {
  if (typeof stated === "number") return stated;
  return Math.min(Number(maximum), Math.max(Number(minimum), usualSize));
}

function schemaOf(source: OperationSource, name: string | undefined, inBody: boolean): JsonObject | undefined {
  if (name === undefined) return undefined;
  if (!inBody) {
    const parameter = source.parameters.find((each) => each.name === name && each.in === "query");
    return resolveObject(source.document, parameter?.schema);
  }
  const body = resolveObject(source.document, source.operation.requestBody);
  const [content] = Object.values((body?.content as JsonObject | undefined) ?? {}) as JsonObject[];
  return resolveObject(source.document, schemaAt(source.document, content?.schema, name));
}

/** Returns whether the position of a page is that of the item before it, and not a number that is counted. */
export function followsItem({ style }: Paging): boolean {
  return style === "cursor" || style === "lastId" || style === "url";
}
