import type { Pagination } from "./api.ts";
import { createApiPromise, type Outcome } from "./api-promise.ts";
import { type ErrorContext, RequestError, ResponseError } from "./errors.ts";
import { nextPage } from "./next-page.ts";
import { pick } from "./read-answer.ts";
import type { Page, PageInfo, PagePromise } from "./results.ts";

type Values = Readonly<Record<string, unknown>>;

export interface PagedCall {
  pagination: Pagination;
  values: Values;
  maxPages: number;
  context: ErrorContext;
  /** Send the request with these values, and give its whole body. */
  fetchBody: (values: Values) => Promise<Outcome<unknown>>;
}

/** A list on its way: a page when awaited, all items when iterated. */
export function createPagePromise<Item, Body>(call: PagedCall): PagePromise<Item, Body> {
  const first = fetchPage<Item, Body>(call, call.values, { seen: [], counts: [] });
  const promise = createApiPromise<Page<Item, Body>, unknown>(first);

  async function* pages(): AsyncGenerator<Page<Item, Body>> {
    let page = await promise;
    for (let count = 1; ; count += 1) {
      yield page;
      if (!page.hasNext) return;
      if (count >= call.maxPages) {
        throw new ResponseError(`the list has not ended after ${count} pages (maxPages)`, {
          ...call.context,
          status: 200,
        });
      }
      page = await page.next();
    }
  }
  async function* items(): AsyncGenerator<Item> {
    for await (const page of pages()) yield* page.items;
  }
  async function toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number | undefined } = {}): Promise<Item[]> {
    const collected: Item[] = [];
    if (limit <= 0) return collected;
    for await (const item of items()) {
      collected.push(item);
      if (collected.length >= limit) break;
    }
    return collected;
  }
  return Object.assign(promise, { pages, toArray, [Symbol.asyncIterator]: items });
}

/** What the pages before have shown. */
interface Fetched {
  /** Their cursors, and the fingerprint of the last one. */
  seen: readonly string[];
  /** Their numbers of items. */
  counts: readonly number[];
}

async function fetchPage<Item, Body>(
  call: PagedCall,
  values: Values,
  { seen, counts }: Fetched,
): Promise<Outcome<Page<Item, Body>>> {
  const { pagination, context } = call;
  const { data: body, response } = await call.fetchBody(values);
  const list = pick(body, pagination.items) ?? [];
  if (!Array.isArray(list)) {
    throw new ResponseError(`\`${pagination.items}\` is not a list`, {
      ...context,
      status: response.status,
    });
  }
  const fingerprint = fingerprintOf(list);
  if (list.length > 0 && fingerprint && seen.at(-1) === fingerprint) {
    throw new ResponseError(`the API repeats a page, so the list would never end`, {
      ...context,
      status: response.status,
    });
  }
  const next = nextPage(pagination, { values, body, count: list.length, counts });
  const cursor = next === undefined ? "" : JSON.stringify(next.at);
  if (next && pagination.style === "cursor" && seen.includes(cursor)) {
    throw new ResponseError(`the API repeats a cursor, so the list would never end`, {
      ...context,
      status: response.status,
    });
  }
  const page: Page<Item, Body> = {
    items: list as Item[],
    info: infoOf(pagination, body, next?.at),
    body: body as Body,
    hasNext: next !== undefined,
    next: async () => {
      if (!next) throw new RequestError(`there is no next page (hasNext is false)`, context);
      const fetched = { seen: [...seen.slice(0, -1), cursor, fingerprint], counts: [...counts, list.length] };
      return (await fetchPage<Item, Body>(call, next.values, fetched)).data;
    },
  };
  return { data: page, response };
}

/** Items as a text that can be compared; empty when they are nested too deeply to be written. */
function fingerprintOf(list: readonly unknown[]): string {
  try {
    return JSON.stringify(list);
  } catch {
    return "";
  }
}

function infoOf({ total, pages }: Pagination, body: unknown, next: PageInfo["next"]): PageInfo {
  return { total: numberAt(body, total), pages: numberAt(body, pages), next };
}

function numberAt(body: unknown, path: string | undefined): number | undefined {
  const value = path === undefined ? undefined : pick(body, path);
  return typeof value === "number" ? value : undefined;
}
