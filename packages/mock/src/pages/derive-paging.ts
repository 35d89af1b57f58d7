import { isObject, type JsonObject, pick, resolveObject } from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";
import { statementsAt } from "../state/data-path.ts";
import { successSchema } from "../state/success-schema.ts";
import { type Paging, sizeFrom } from "./paging.ts";

/** The places in a response where APIs put the URL of the next page, with those of the previous and of the page itself. */
const linkPlaces = [
  { next: "links.next", prev: "links.prev", self: "links.self" },
  { next: "_links.next", prev: "_links.prev", self: "_links.self" },
  { next: "_links.next.href", prev: "_links.prev.href", self: "_links.self.href" },
  { next: "paging.next", prev: "paging.previous", self: "paging.self" },
  { next: "pagination.next", prev: "pagination.prev", self: "pagination.self" },
  { next: "meta.next", prev: "meta.previous", self: "meta.self" },
  { next: "next", prev: "previous", self: "self" },
  { next: "next_page_uri", prev: "previous_page_uri", self: "uri" },
];

/**
 * Derives the pagination of a list from a parameter that counts pages or items, and from the URL of the next page in its
 * responses, where no `x-pagination` states it.
 */
export function derivePaging(source: OperationSource, items: string, examples: readonly unknown[]): Paging | undefined {
  const links = linkPlaces.find(({ next }) => isLink(source, next, examples));
  const position = named(source, /^(?:page(?:_?(?:number|no))?|offset|skip)$/i);
  if (!links || !position) return undefined;
  const size = named(source, /^(?:limit|per_?page|page_?size|size)$/i);
  const isPage = /^page/i.test(position.name);
  return {
    style: isPage ? "page" : "offset",
    items,
    position: position.name,
    ...(size && { size: size.name }),
    inBody: false,
    defaultSize: sizeFrom(size?.schema ?? {}),
    firstPage: isPage && (position.schema.minimum ?? position.schema.default) === 0 ? 0 : 1,
    isNumeric: true,
    links,
  };
}

/** Whether an example has a URL or a path there, or the schema a text. */
function isLink(source: OperationSource, path: string, examples: readonly unknown[]): boolean {
  if (examples.some((example) => /^(?:https?:\/\/|\/)/.test(String(pick(example, path))))) return true;
  return statementsAt(source.document, successSchema(source), path).some((schema) => {
    const { type, format } = resolveObject(source.document, schema) ?? {};
    return [type].flat().includes("string") && /^uri/.test(String(format));
  });
}

function named(
  { document, parameters }: OperationSource,
  pattern: RegExp,
): { name: string; schema: JsonObject } | undefined {
  const found = parameters.find(({ name, in: place }) => place === "query" && pattern.test(String(name)));
  const schema = resolveObject(document, found?.schema);
  return found && { name: String(found.name), schema: isObject(schema) ? schema : {} };
}
