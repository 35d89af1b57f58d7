import { createApiPromise } from "../client/api-promise.ts";
import type { PageOptions } from "../client/options.ts";
import type { Page, PagePromise } from "../client/results.ts";
import type { RunResult } from "../client/run.ts";
import { ResponseError } from "../errors/errors.ts";
import type { Pagination } from "../table.ts";
import { createPageFetcher } from "./fetch-page.ts";
import { iterate } from "./iterate.ts";
import { withPosition } from "./next-page.ts";
import type { PageFinder } from "./page-state.ts";

type Values = Readonly<Record<string, unknown>>;

/** Creates the promise of a list: a page when awaited, all items when iterated. */
export function createPagePromise<Item, Body>(
  pagination: Pagination,
  values: Values,
  { cursor, maxPages = 1000, prefetch }: PageOptions,
  run: (values: Values) => Promise<RunResult>,
  nextPage: PageFinder | undefined,
): PagePromise<Item, Body> {
  const start = cursor === undefined ? values : withPosition(pagination, values, cursor);
  const first = createPageFetcher<Item, Body>(pagination, run, nextPage)(start);
  const promise = createApiPromise<Page<Item, Body>, unknown>(first);

  /** Returns a function that resolves with the next page at every call. */
  const pageSteps = () => {
    let page: Page<Item, Body> | undefined;
    let ahead: Promise<Page<Item, Body>> | undefined;
    let count = 0;
    return async (): Promise<Page<Item, Body> | undefined> => {
      if (page && !page.hasNext) return undefined;
      if (page && count >= maxPages)
        throw new ResponseError(`The list did not end after ${count} pages (\`maxPages\`)`, (await first).context);
      page = await (ahead ?? page?.next() ?? promise);
      count += 1;
      ahead = prefetch && page.hasNext && count < maxPages ? page.next() : undefined;
      // Its error is thrown when the iteration reaches the page.
      ahead?.catch(() => undefined);
      return page;
    };
  };
  const items = () => {
    const nextPage = pageSteps();
    let left: Item[] = [];
    return iterate(async () => {
      while (!left.length) {
        const page = await nextPage();
        if (!page) return undefined;
        left = page.items.toReversed();
      }
      return left.pop();
    });
  };
  return Object.assign(promise, {
    pages: () => iterate(pageSteps()),
    toArray: async ({ limit = Number.NaN }: { limit?: number | undefined } = {}) => {
      const collected: Item[] = [];
      if (limit <= 0) return collected;
      // Without a limit this is `NaN`, so the comparison is always false.
      for await (const item of items()) if (collected.push(item) >= limit) break;
      return collected;
    },
    [Symbol.asyncIterator]: items,
  });
}
