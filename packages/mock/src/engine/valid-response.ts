import { documented, examplesOf } from "./check-preference.ts";
import { isProblem, type PrismProblem, type PrismResponse, type Question, respond } from "./prism.ts";
import type { PrismRequest } from "./run-prism.ts";

/** Other values that are tried in place of some that do not fit; most recursive schemas need one or two. */
const mostTries = 20;

/**
 * Answer a request as `answer` does. Where Prism makes up a body that its schema forbids, which it does of recursive
 * schemas (stoplightio/prism#2291), the body is the first of others that is allowed.
 */
export async function validResponse(request: PrismRequest, question: Question): Promise<PrismResponse | PrismProblem> {
  const first = await respond(request, question);
  if (isProblem(first) || fits(first) || isStated(first, question)) return first;
  const { seed = "", preference } = question;
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const random = { ...question, preference: { ...preference, dynamic: true }, seed: `${seed} ${attempt}` };
    const other = await respond(request, random);
    if (!isProblem(other) && fits(other)) return other;
  }
  // There may be none; the mock says then what is wrong.
  return first;
}

function fits({ diagnostics }: PrismResponse): boolean {
  return !diagnostics.some(({ path }) => path?.[0] === "body");
}

/** What the document states as an example is answered as it is, and what is wrong with it is said. */
function isStated({ status }: PrismResponse, { operation, ignoresExamples }: Question): boolean {
  const response = documented(operation, status);
  return !ignoresExamples && !!response && examplesOf(response).length > 0;
}
