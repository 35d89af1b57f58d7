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

/** Fetches the page that values ask for; it is told the cursors of the pages before, how many items they had, and the text of the last. */
type PageFetcher<Item, Body> = (
  values: Values,
  seen?: readonly unknown[],
  counts?: readonly number[],
  lastText?: string,
) => Promise<Outcome<Page<Item, Body>> & { context: ErrorContext }>;

/** Create what fetches the pages of a list; without a `nextPage` every list is a single page. */
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
      throw new ResponseError("the API repeats a page, so the list would never end", context);

    const page: Page<Item, Body> = {
      items,
      info: { total: numberAt(body, pagination.total), pages: numberAt(body, pagination.pages) },
      body: body as Body,
      hasNext: cursor !== undefined,
      cursor,
      next: async () => {
        if (cursor === undefined) {
          // Nothing of the answer that brought this page belongs to a request that was never sent.
          throw new RequestError("there is no next page", context, {
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

/** Items as a text that can be compared; none when they are nested too deeply to be written. */
function textOf(items: readonly unknown[]): string | undefined {
  return attempt(() => JSON.stringify(items));
}
