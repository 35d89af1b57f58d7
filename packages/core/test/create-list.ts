import type { PageOptions } from "../src/client/options.ts";
import type { PagePromise } from "../src/client/results.ts";
import { nextByLastId } from "../src/pages/next-by-last-id.ts";
import { nextByUrl } from "../src/pages/next-by-url.ts";
import type { Pagination } from "../src/table.ts";
import { createAcme } from "./create-acme.ts";

export interface Item {
  id?: string | number;
}

type List = (values?: object, options?: PageOptions) => PagePromise<Item, unknown>;
export type Answer = (url: URL) => Response;

/** A list of a client, and the requests that it sent. */
export function createList(
  pagination: Pagination,
  answer: Answer,
): { list: List; sent: string[]; authorizations: (string | null)[] } {
  const sent: string[] = [];
  const authorizations: (string | null)[] = [];
  const api = {
    servers: { default: "https://a.test/v1" },
    schemes: { bearer: { option: "token", in: "bearer" as const } },
    security: [["bearer"]],
    pageFinders: { lastId: nextByLastId, url: nextByUrl },
    operations: { items_list: { request: "GET /items", parameters: ["after", "limit", "kind"], pagination } },
  };
  const fetch = async (url: string, { headers }: RequestInit) => {
    sent.push(url);
    authorizations.push(new Headers(headers).get("authorization"));
    return answer(new URL(url));
  };
  // The name of the token's option is in the table.
  const options = { fetch, token: "t" };
  const { items } = createAcme<{ items: { list: List } }>(api, options);
  return { list: items.list, sent, authorizations };
}

/** A response with these items, and further properties and headers. */
export function page(ids: readonly (string | number)[], more: object = {}, headers: HeadersInit = {}): Response {
  return Response.json({ data: ids.map((id) => ({ id })), ...more }, { headers });
}

/** Answers with these responses, one after the other, and from then on with empty pages. */
export function pages(...all: Response[]): Answer {
  return () => all.shift() ?? page([]);
}

export async function idsOf(list: AsyncIterable<Item>): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}
