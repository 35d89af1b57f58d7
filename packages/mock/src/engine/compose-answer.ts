import { lastPage } from "../pages/last-page.ts";
import { readPaging } from "../pages/paging.ts";
import type { Exchange, Respond } from "../state/exchange.ts";
import { successSchema } from "../state/success-schema.ts";
import { isProblem, judge, type PrismAnswer, type PrismProblem } from "./prism.ts";

/** The answer that is due where none is preferred: from things, or from the examples as one whole page. */
export async function composeAnswer(
  exchange: Exchange,
  respond: Respond | undefined,
): Promise<PrismAnswer | PrismProblem> {
  const composed = await respond?.(exchange);
  const answered = composed ?? (await onlyPage(exchange));
  if (isProblem(answered)) return answered;
  const { operation } = exchange.route;
  const usual = await exchange.ask({});
  // What Prism has answered it has judged as well.
  if (!isProblem(usual) && (usual.body === answered.body || usual.status !== answered.status)) return answered;
  return { ...answered, diagnostics: await judge(answered, operation) };
}

async function onlyPage(exchange: Exchange): Promise<PrismAnswer | PrismProblem> {
  const { route, ask, query, body } = exchange;
  const answered = await ask({});
  const paging = readPaging(route.source);
  if (!paging || isProblem(answered) || answered.status >= 300) return answered;
  const { document } = route.source;
  const schema = { document, schema: successSchema(route.source) };
  return { ...answered, body: lastPage(answered.body, paging, { query, body }, schema) };
}
