import { answerHtml, malformed, rateLimited } from "../faults/answer-fault.ts";
import type { FaultCount } from "../faults/count-faults.ts";
import type { ConnectionFault } from "../faults/fault.ts";
import type { HostAnswer } from "../server/host-answer.ts";
import type { Respond } from "../state/exchange.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { checkPreference, documented } from "./check-preference.ts";
import { composeAnswer } from "./compose-answer.ts";
import { encodeAnswer } from "./encode-answer.ts";
import { fittingAnswer } from "./fitting-answer.ts";
import { isFalseAlarm } from "./is-false-alarm.ts";
import type { Operation } from "./operation.ts";
import { type Preference, parsePrefer } from "./parse-prefer.ts";
import { prepareRequest, routable } from "./prepare-request.ts";
import type { Arrived, Prepared } from "./prepared.ts";
import { isProblem, type PrismAnswer, type PrismProblem, type Question, validate } from "./prism.ts";
import { type Problem, problem } from "./problem.ts";
import { refuse } from "./refuse.ts";
import type { Route } from "./route.ts";
import type { Diagnostic, PrismRequest } from "./run-prism.ts";
import { type Violation, violationFrom } from "./violation.ts";

/** What a host keeps from one request to the next. */
export interface HostContext {
  cache: AnswerCache;
  faults: FaultCount;
  /** A seed for an answer to be made up with: Prism's numbers are those of the whole process, and a seed makes them ours. */
  nextSeed: () => string;
  /** Answers from things, where there are more than the examples. */
  respond: Respond | undefined;
}

/** Answer a request that calls an operation: judge it, and give the answer that is preferred or due. */
export async function answerOperation(
  arrived: Arrived,
  route: Route,
  { header, context }: { header: string | undefined; context: HostContext },
): Promise<HostAnswer> {
  const { operation, structured } = route;
  const prepared = prepareRequest(arrived, operation, structured);
  const diagnostics = [...prepared.diagnostics, ...(await validate(prepared.request, prepared.operation))];
  const violations = diagnostics.map((diagnostic) => violationFrom(diagnostic, "request", operation));

  const stated = preferenceFor(operation, header);
  if ("status" in stated) return refuse(stated, { violations, location: ["header", "prefer"] });
  const preference = context.faults.next(`${arrived.method} ${arrived.path} ${header}`, stated);
  const { fault } = preference;
  const answered = await withFault(preference, { arrived, route, prepared, diagnostics, violations, context });
  return { ...answered, ...(fault && { fault }), ...(isConnectionFault(fault) && { connection: fault }) };
}

interface Judged {
  arrived: Arrived;
  route: Route;
  prepared: Prepared;
  diagnostics: Diagnostic[];
  violations: Violation[];
  context: HostContext;
}

async function withFault(preference: Preference, judged: Judged): Promise<HostAnswer> {
  const { route, violations } = judged;
  const { fault, code, ...others } = preference;
  // Nothing is answered, so nothing happens either.
  if (fault === "reset" || fault === "stall") return { status: 0, headers: {}, violations };
  if (fault === "html") return { ...answerHtml(code), violations };
  if (fault === "rate-limit") {
    const tooMany = problem(429, "rate-limit", "the mock was asked for its rate limit");
    const isDocumented = documented(route.operation, 429) !== undefined;
    return rateLimited(
      isDocumented
        ? await answerPrepared({ code: 429 }, { ...judged, diagnostics: [] })
        : refuse(tooMany, { violations }),
    );
  }
  const answered = await answerPrepared({ ...others, ...(code !== undefined && { code }) }, judged);
  return fault === "malformed" ? malformed(answered) : answered;
}

async function answerPrepared(preference: Preference, judged: Judged): Promise<HostAnswer> {
  const { arrived, route, prepared, diagnostics, violations, context } = judged;
  const { operation } = route;
  const asked: PrismRequest = { ...routable(arrived), headers: { ...arrived.headers } };
  const ask = (wanted: Preference): Promise<PrismAnswer | PrismProblem> =>
    answerPreferred(
      asked,
      { operation, diagnostics, preference: wanted, ...(wanted.dynamic && { seed: context.nextSeed() }) },
      context.cache,
    );
  const isWrong = diagnostics.some(({ severity }) => severity === 0);
  const { query } = prepared.request.url;
  const exchange = { route, path: arrived.path, query, body: prepared.request.body, ask };
  const isDue = !isWrong && !isChosen(preference);
  const answered = isDue ? await composeAnswer(exchange, context.respond) : await ask(preference);

  if (isProblem(answered)) return refuse(answered.problem, { violations, headers: answered.headers });
  const { status, headers, body } = answered;
  const encoded = encodeAnswer(status, headers, body);
  if ("status" in encoded) return refuse(encoded, { violations });
  const own = answered.diagnostics.filter((diagnostic) => !isFalseAlarm(diagnostic, headers));
  return {
    status,
    ...encoded,
    violations: [...violations, ...own.map((diagnostic) => violationFrom(diagnostic, "response", operation))],
  };
}

async function answerPreferred(
  request: PrismRequest,
  question: Question,
  cache: AnswerCache,
): Promise<PrismAnswer | PrismProblem> {
  const { operation, preference, diagnostics } = question;
  const isFixed = diagnostics.length === 0 && !preference.dynamic;
  const key = JSON.stringify([request.headers.accept, preference.code, preference.example]);
  const once = (): Promise<PrismAnswer | PrismProblem> => fittingAnswer(request, question);
  const answered = await (isFixed ? cache.get(operation, key, once) : once());
  if (preference.code === undefined || diagnostics.length) return answered;
  if (
    isProblem(answered)
      ? !/#NOT_(?:ACCEPTABLE|FOUND)/.test(answered.problem.detail)
      : answered.status === preference.code
  )
    return answered;
  // A failure comes in its own media type, whatever the request accepts; that is what servers do.
  const { accept: _accept, ...headers } = request.headers;
  if (preference.code >= 400) return fittingAnswer({ ...request, headers }, question);
  // Instead of saying so, Prism gives another answer.
  const detail = `the answer ${preference.code} comes in none of the media types that the request accepts`;
  return { problem: problem(406, "not-acceptable", detail), headers: {} };
}

function isChosen({ code, example, dynamic }: Preference): boolean {
  return code !== undefined || example !== undefined || dynamic !== undefined;
}

function isConnectionFault(fault: string | undefined): fault is ConnectionFault {
  return fault === "reset" || fault === "stall" || fault === "slow" || fault === "truncate";
}

function preferenceFor(operation: Operation, header: string | undefined): Preference | Problem {
  const preference = parsePrefer(header);
  // A page of HTML comes from something that knows no document.
  if ("status" in preference || preference.fault === "html") return preference;
  return checkPreference(preference, operation) ?? preference;
}
