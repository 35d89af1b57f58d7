import { createApiPromise, type Outcome } from "../client/api-promise.ts";
import type { PageOptions } from "../client/options.ts";
import type { Page, PagePromise } from "../client/results.ts";
import type { RunResult } from "../client/run.ts";
import { type ErrorContext, RequestError, ResponseError } from "../errors/errors.ts";
import { InvalidRequest } from "../errors/invalid-request.ts";
import type { Pagination } from "../table.ts";
import { attempt } from "../transport/attempt.ts";
import { type PageRequest, requestAt } from "./next-page.ts";
import { numberAt, type PageFinder, type PageState } from "./page-state.ts";
import { pick } from "./pick.ts";

/** The list that is paged through. */
export interface List {
  pagination: Pagination;
  /** Fetches a page. */
  run: (request: PageRequest) => Promise<RunResult>;
  findPage: PageFinder;
}

/** The pages that were fetched before: their positions, their item counts, and the items of the last one as text. */
interface History {
  positions: readonly unknown[];
  counts: readonly number[];
  lastText?: string | undefined;
}

/** A page, and the context of the call that fetched it. */
interface Fetched<Item, Body> extends Outcome<Page<Item, Body>> {
  context: ErrorContext;
}

/** Creates the promise of a list: a page when awaited, all items when iterated. */
export function createPagePromise<Item, Body>(
  list: List,
  values: PageRequest["values"],
  { cursor, maxPages = 1000, prefetch }: PageOptions = {},
): PagePromise<Item, Body> {
  const { pagination, run, findPage } = list;

  const fetchPage = async (
    request: PageRequest,
    { positions, counts, lastText }: History,
  ): Promise<Fetched<Item, Body>> => {
    const { body, response, context, url } = await run(request);
    const items = pick(body, pagination.items) ?? [];
    if (!Array.isArray(items)) throw new ResponseError(`"${pagination.items}" is not a list`, context);
    const { headers } = response;
    const state: PageState = { values: request.values, body, items, counts, url, headers };
    const { position, problem } = positionIn(pagination, findPage, state);
    const isRepeated = lastText !== undefined && items.length > 0 && lastText === itemsAsText(items);
    if (isRepeated || positions.includes(position))
      throw new ResponseError("The API repeated a page, so the list would never end", context);

    const page: Page<Item, Body> = {
      items,
      info: { total: numberAt(body, pagination.total), pages: numberAt(body, pagination.pages) },
      // The spec states the type of the body.
      body: body as Body,
      hasNext: position !== undefined || problem !== undefined,
      cursor: position,
      next: async () => {
        if (problem) {
          // Without the full stop, because the path follows.
          const advice = problem.advice.replace(/\.$/, "");
          throw new ResponseError(`${problem.message}. ${advice}`, context);
        }
        if (position === undefined)
          throw new RequestError("There is no next page. Check hasNext first", unsent(context));
        const history = {
          positions: [...positions, position],
          counts: [...counts, items.length],
          lastText: itemsAsText(items),
        };
        return (await fetchPage(requestAt(pagination, request, position), history)).data;
      },
      [Symbol.asyncIterator]: () => itemsFrom(page),
    };
    return { data: page, response, context };
  };

  const start = cursor === undefined ? { values } : requestAt(pagination, { values }, cursor);
  const first = fetchPage(start, { positions: [], counts: [] });
  const promise = createApiPromise<Page<Item, Body>, unknown>(first);

  async function* pagesFrom(
    start: Page<Item, Body> | Promise<Page<Item, Body>>,
  ): AsyncGenerator<Page<Item, Body>, void> {
    let pending = start;
    for (let count = 1; ; count += 1) {
      const page = await pending;
      const ahead = prefetch && page.hasNext && count < maxPages ? page.next() : undefined;
      // Its error is thrown when the iteration reaches the page.
      ahead?.catch(() => undefined);
      yield page;
      if (!page.hasNext) return;
      if (count >= maxPages)
        throw new ResponseError(`The list did not end after ${count} pages (maxPages)`, (await first).context);
      pending = ahead ?? page.next();
    }
  }

  async function* itemsFrom(start: Page<Item, Body> | Promise<Page<Item, Body>>): AsyncGenerator<Item, void> {
    for await (const { items } of pagesFrom(start)) yield* items;
  }

  return Object.assign(promise, {
    pages: () => pagesFrom(promise),
    toArray: async ({ limit = Number.POSITIVE_INFINITY }: { limit?: number | undefined } = {}) => {
      const collected: Item[] = [];
      if (limit <= 0) return collected;
      for await (const item of itemsFrom(promise)) {
        collected.push(item);
        if (collected.length >= limit) break;
      }
      return collected;
    },
    [Symbol.asyncIterator]: () => itemsFrom(promise),
  });
}

/** Returns the position of the next page, or why it cannot be requested. An error waits until it is: the page itself is good. */
function positionIn(
  pagination: Pagination,
  findPage: PageFinder,
  state: PageState,
): { position?: string | number | undefined; problem?: InvalidRequest } {
  try {
    return { position: findPage(pagination, state) };
  } catch (error) {
    if (error instanceof InvalidRequest) return { problem: error };
    throw error;
  }
}

/** Returns the context of a request that was never sent, to which the facts of the last response do not apply. */
function unsent(context: ErrorContext): ErrorContext {
  return { ...context, attempts: 0, status: undefined, requestId: undefined };
}

/** Returns items as a text for comparison; `undefined` when they are nested too deeply to be serialized. */
function itemsAsText(items: readonly unknown[]): string | undefined {
  return attempt(() => JSON.stringify(items));
}
