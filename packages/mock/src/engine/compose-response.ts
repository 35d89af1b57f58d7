import { lastPage } from "../pages/last-page.ts";
import { linkHeaders } from "../pages/page-links.ts";
import { readPaging } from "../pages/paging.ts";
import type { Exchange, Respond } from "../state/exchange.ts";
import { successSchema } from "../state/success-schema.ts";
import { isProblem, judge, type PrismProblem, type PrismResponse } from "./prism.ts";

/** Returns the default response: from records, or from the examples as one whole page. */
export async function composeResponse(
  exchange: Exchange,
  respond: Respond | undefined,
): Promise<PrismResponse | PrismProblem> {
  const composed = await respond?.(exchange);
  // Records go before examples.
  if (!composed && exchange.chosen) return exchange.ask(exchange.chosen);
  const response = composed ?? (await onlyPage(exchange));
  if (isProblem(response)) return response;
  const { operation } = exchange.route;
  const usual = await exchange.ask({});
  // Prism has validated its own responses already.
  if (!isProblem(usual) && (usual.body === response.body || usual.status !== response.status)) return response;
  return { ...response, source: composed ? "state" : "page", diagnostics: await judge(response, operation) };
}

async function onlyPage(exchange: Exchange): Promise<PrismResponse | PrismProblem> {
  const { route, ask, query, body, url } = exchange;
  const response = await ask({});
  const paging = readPaging(route.source);
  if (!paging || isProblem(response) || response.status >= 300) return response;
  const { document } = route.source;
  const schema = { document, schema: successSchema(route.source) };
  return {
    ...response,
    headers: { ...response.headers, ...linkHeaders(url, paging) },
    body: lastPage(response.body, paging, { query, body }, schema),
  };
}
