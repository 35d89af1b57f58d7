import type { Outcome } from "../client/api-promise.ts";
import type { Page } from "../client/results.ts";
import type { RunResult } from "../client/run.ts";
import { type ErrorContext, RequestError, ResponseError } from "../errors/errors.ts";
import type { Pagination } from "../table.ts";
import { attempt } from "../transport/attempt.ts";
import { withPosition } from "./next-page.ts";
import { numberAt, type PageFinder } from "./page-state.ts";
import { pick } from "./pick.ts";

type Values = Readonly<Record<string, unknown>>;

/** Fetches the page for some values. `seen`, `counts` and `lastText` are the cursors, item counts and last text of the pages before. */
type PageFetcher<Item, Body> = (
  values: Values,
  seen?: readonly unknown[],
  counts?: readonly number[],
  lastText?: string,
) => Promise<Outcome<Page<Item, Body>> & { context: ErrorContext }>;

/** Creates the page fetcher of a list. Without `nextPage`, every list has a single page. */
export function createPageFetcher<Item, Body>(
  pagination: Pagination,
  run: (values: Values) => Promise<RunResult>,
  nextPage: PageFinder | undefined,
): PageFetcher<Item, Body> {
  const { style, items: path } = pagination;
  const fetchPage: PageFetcher<Item, Body> = async (values, seen = [], counts = [], lastText) => {
    const { body, response, context } = await run(values);
    const items = pick(body, path) ?? [];
    if (!Array.isArray(items)) throw new ResponseError(`\`${path}\` is not a list`, context);
    const count = items.length;
    const cursor = style && nextPage?.(pagination, { values, body, count, counts });
    if (seen.includes(cursor) || (lastText && count && lastText === textOf(items)))
      throw new ResponseError("The API repeated a page, so the list would never end", context);

    const page: Page<Item, Body> = {
      items,
      info: { total: numberAt(body, pagination.total), pages: numberAt(body, pagination.pages) },
      body: body as Body,
      hasNext: cursor !== undefined,
      cursor,
      next: async () => {
        if (cursor === undefined) {
          // This request was never sent, so the facts of the previous response do not apply.
          throw new RequestError("There is no next page. Check `hasNext` first", context, {
            attempts: 0,
            status: undefined,
            requestId: undefined,
          });
        }
        const next = withPosition(pagination, values, cursor);
        return (await fetchPage(next, [...seen, cursor], [...counts, count], textOf(items))).data;
      },
    };
    return { data: page, response, context };
  };
  return fetchPage;
}

/** Returns items as a text for comparison; `undefined` when they are nested too deeply to be serialized. */
function textOf(items: readonly unknown[]): string | undefined {
  return attempt(() => JSON.stringify(items));
}
