import { documented, examplesOf } from "./check-preference.ts";
import { isProblem, type PrismProblem, type PrismResponse, type Question, respond } from "./prism.ts";
import type { PrismRequest } from "./run-prism.ts";

/** Attempts to generate a valid body; most recursive schemas need one or two. */
const mostTries = 20;

/**
 * Responds like `respond`. Where Prism generates a body that is not valid, as it does for recursive schemas
 * (stoplightio/prism#2291), the body is the first valid one of further attempts.
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
  // There may be no valid body; the mock then reports the violation.
  return first;
}

function fits({ diagnostics }: PrismResponse): boolean {
  return !diagnostics.some(({ path }) => path?.[0] === "body");
}

/** A documented example is sent unchanged, with its violations reported. */
function isStated({ status }: PrismResponse, { operation, ignoresExamples }: Question): boolean {
  const response = documented(operation, status);
  return !ignoresExamples && !!response && examplesOf(response).length > 0;
}
