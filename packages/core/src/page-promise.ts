import type { Pagination } from "./api.ts";
import { createApiPromise, type Outcome } from "./api-promise.ts";
import { type ErrorContext, RequestError, ResponseError } from "./errors.ts";
import { iterate } from "./iterate.ts";
import { withPosition } from "./next-page.ts";
import type { PageOptions } from "./options.ts";
import { numberAt, type PageFinder } from "./page-state.ts";
import { pick } from "./read-answer.ts";
import type { Page, PagePromise } from "./results.ts";
import type { RunResult } from "./run.ts";

type Values = Readonly<Record<string, unknown>>;

/** A list on its way: a page when awaited, all items when iterated. */
export function createPagePromise<Item, Body>(
  pagination: Pagination,
  values: Values,
  { cursor, maxPages = 1000, prefetch }: PageOptions,
  run: (values: Values) => Promise<RunResult>,
  nextPage: PageFinder | undefined,
): PagePromise<Item, Body> {
  const start = cursor === undefined ? values : withPosition(pagination, values, cursor);
  const first = fetchPage<Item, Body>({ pagination, run, nextPage }, start, { seen: [], counts: [] });
  const promise = createApiPromise<Page<Item, Body>, unknown>(first);

  /** Steps from page to page. */
  const pageSteps = () => {
    let page: Page<Item, Body> | undefined;
    let ahead: Promise<Page<Item, Body>> | undefined;
    let count = 0;
    return async (): Promise<IteratorResult<Page<Item, Body>, undefined>> => {
      if (page && !page.hasNext) return { done: true, value: undefined };
      if (page && count >= maxPages)
        throw new ResponseError(`the list has not ended after ${count} pages (maxPages)`, (await first).context);
      page = await (ahead ?? page?.next() ?? promise);
      count += 1;
      ahead = prefetch && page.hasNext && count < maxPages ? page.next() : undefined;
      // Its error is told when the page is asked for.
      ahead?.catch(() => undefined);
      return { done: false, value: page };
    };
  };
  const pages = () => iterate(pageSteps());
  const items = () => {
    const nextPage = pageSteps();
    let left: Item[] = [];
    return iterate(async () => {
      while (!left.length) {
        const { done, value } = await nextPage();
        if (done) return { done, value };
        left = value.items.toReversed();
      }
      return { done: false, value: left.pop() as Item };
    });
  };
  async function toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number | undefined } = {}): Promise<Item[]> {
    const collected: Item[] = [];
    if (limit <= 0) return collected;
    for await (const item of items()) {
      if (collected.push(item) >= limit) break;
    }
    return collected;
  }
  return Object.assign(promise, { pages, toArray, [Symbol.asyncIterator]: items });
}

interface List {
  pagination: Pagination;
  run: (values: Values) => Promise<RunResult>;
  /** Without it every list is a single page. */
  nextPage: PageFinder | undefined;
}

/** What the pages before have shown. */
interface Fetched {
  /** Their cursors, and the fingerprint of the last one. */
  seen: readonly string[];
  /** Their numbers of items. */
  counts: readonly number[];
}

async function fetchPage<Item, Body>(
  list: List,
  values: Values,
  { seen, counts }: Fetched,
): Promise<Outcome<Page<Item, Body>> & { context: ErrorContext }> {
  const { pagination, run, nextPage } = list;
  const { body, response, context } = await run(values);
  const items = pick(body, pagination.items) ?? [];
  if (!Array.isArray(items)) throw new ResponseError(`\`${pagination.items}\` is not a list`, context);
  const cursor =
    pagination.style === "single" ? undefined : nextPage?.(pagination, { values, body, count: items.length, counts });
  const position = `${pagination.style} ${cursor}`;
  const before = seen.at(-1);
  const isRepeated = before && items.length && before === fingerprintOf(items);
  const repeated = seen.includes(position) ? "cursor" : isRepeated ? "page" : undefined;
  if (repeated) throw new ResponseError(`the API repeats a ${repeated}, so the list would never end`, context);

  const page: Page<Item, Body> = {
    items,
    info: { total: numberAt(body, pagination.total), pages: numberAt(body, pagination.pages) },
    body: body as Body,
    hasNext: cursor !== undefined,
    cursor,
    next: async () => {
      if (cursor === undefined) {
        // Nothing of the answer that brought this page belongs to a request that was never sent.
        const { provider, operation, request } = context;
        throw new RequestError("there is no next page (hasNext is false)", { provider, operation, request });
      }
      const fetched = {
        seen: [...seen.slice(0, -1), position, fingerprintOf(items)],
        counts: [...counts, items.length],
      };
      return (await fetchPage<Item, Body>(list, withPosition(pagination, values, cursor), fetched)).data;
    },
  };
  return { data: page, response, context };
}

/** Items as a text that can be compared; empty when they are nested too deeply to be written. */
function fingerprintOf(items: readonly unknown[]): string {
  try {
    return JSON.stringify(items);
  } catch {
    return "";
  }
}
