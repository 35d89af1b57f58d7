import type { OperationSource } from "../document/operation-source.ts";
import type { FaultCount } from "../faults/count-faults.ts";
import type { ConnectionFault } from "../faults/fault.ts";
import { htmlResponse, malformed, rateLimited } from "../faults/faulty-response.ts";
import type { HostResponse } from "../server/host-response.ts";
import type { Respond } from "../state/exchange.ts";
import { checkPreference, documented } from "./check-preference.ts";
import { composeResponse } from "./compose-response.ts";
import { encodeResponse } from "./encode-response.ts";
import { isFalseAlarm } from "./is-false-alarm.ts";
import { judgeCookies } from "./judge-cookies.ts";
import { isMissed, judgeEmpty } from "./judge-empty.ts";
import type { Operation } from "./operation.ts";
import { type Preference, parsePrefer } from "./parse-prefer.ts";
import { prepareRequest, routable } from "./prepare-request.ts";
import type { Arrived, Prepared } from "./prepared.ts";
import { isProblem, type PrismProblem, type PrismResponse, type Question, validate } from "./prism.ts";
import { type Problem, problem } from "./problem.ts";
import { reject } from "./reject.ts";
import type { ResponseCache } from "./response-cache.ts";
import { responseSchema } from "./response-schema.ts";
import type { Route } from "./route.ts";
import type { Diagnostic, PrismRequest } from "./run-prism.ts";
import { exampleItems } from "./stream-items.ts";
import { validResponse } from "./valid-response.ts";
import { type Violation, violationFrom } from "./violation.ts";
import { writeXml } from "./write-xml.ts";

/** State that a host keeps between requests. */
export interface HostContext {
  cache: ResponseCache;
  faults: FaultCount;
  /** The seed of a generated response. Without one, Prism uses random numbers of the whole process. */
  nextSeed: () => string;
  /** Makes up all responses, or those without regard to examples. */
  dynamic: boolean;
  ignoreExamples: boolean;
  /** Responds with a failure in place of a response that violates the document. */
  errors: boolean;
  /** Responds from records, where the mock has some beside the examples. */
  respond: Respond | undefined;
}

/** Responds to a request for an operation: validates it, and returns the preferred or the default response. */
export async function respondToOperation(
  arrived: Arrived,
  route: Route,
  { header, context }: { header: string | undefined; context: HostContext },
): Promise<HostResponse> {
  const { operation, structured } = route;
  const prepared = prepareRequest(arrived, operation, structured);
  const diagnostics = await diagnose(prepared, operation);
  const violations = diagnostics.map((diagnostic) => violationFrom(diagnostic, "request", operation));

  const stated = preferenceFor(operation, header);
  if ("status" in stated) return reject(stated, { violations, location: ["header", "prefer"] });
  const preference = context.faults.next(`${arrived.method} ${arrived.path} ${header}`, stated);
  const { fault } = preference;
  const response = await withFault(withUsual(preference, context), {
    arrived,
    route,
    prepared,
    diagnostics,
    violations,
    context,
  });
  return {
    ...response,
    ...(fault && { fault, source: "fault" }),
    ...(isConnectionFault(fault) && { connection: fault }),
  };
}

/** Everything that is wrong with a request. */
async function diagnose(prepared: Prepared, operation: Operation): Promise<Diagnostic[]> {
  const { request, cookies, empty } = prepared;
  const judged = await Promise.all([
    validate(request, prepared.operation),
    judgeCookies(cookies, operation),
    ...empty.map((each) => judgeEmpty(each, operation)),
  ]);
  return [...prepared.diagnostics, ...judged.flat().filter((diagnostic) => !isMissed(diagnostic, empty))];
}

/** A preference with what the mock's options choose for all requests. */
function withUsual(preference: Preference, { dynamic, ignoreExamples }: HostContext): Preference {
  const { example, fault } = preference;
  const isFree = example === undefined && preference.dynamic === undefined && fault === undefined;
  if (!isFree) return preference;
  return { ...preference, ...(dynamic && { dynamic }), ...(ignoreExamples && !dynamic && { ignoreExamples }) };
}

interface Judged {
  arrived: Arrived;
  route: Route;
  prepared: Prepared;
  diagnostics: Diagnostic[];
  violations: Violation[];
  context: HostContext;
}

async function withFault(preference: Preference, judged: Judged): Promise<HostResponse> {
  const { route, violations } = judged;
  const { fault, code, ...others } = preference;
  // Without a response, nothing changes either.
  if (fault === "reset" || fault === "stall") return { status: 0, headers: {}, violations };
  if (fault === "html") return { ...htmlResponse(code), violations };
  if (fault === "rate-limit") {
    const tooMany = problem(429, "rate-limit", "the request prefers fault=rate-limit");
    const isDocumented = documented(route.operation, 429) !== undefined;
    return rateLimited(
      isDocumented
        ? await respondToPrepared({ code: 429 }, { ...judged, diagnostics: [] })
        : reject(tooMany, { violations }),
    );
  }
  const response = await respondToPrepared({ ...others, ...(code !== undefined && { code }) }, judged);
  return fault === "malformed" ? malformed(response) : response;
}

async function respondToPrepared(preference: Preference, judged: Judged): Promise<HostResponse> {
  const { arrived, route, prepared, diagnostics, violations, context } = judged;
  const { operation } = route;
  const asked: PrismRequest = { ...routable(arrived), headers: { ...arrived.headers } };
  const ask = (wanted: Preference): Promise<PrismResponse | PrismProblem> =>
    preferredResponse(
      asked,
      {
        operation,
        diagnostics,
        preference: wanted,
        ...(wanted.dynamic && { seed: context.nextSeed() }),
        ...(wanted.ignoreExamples && { ignoresExamples: true }),
      },
      { source: route.source, cache: context.cache },
    );
  const isWrong = diagnostics.some(({ severity }) => severity === 0);
  const { query } = prepared.request.url;
  const { body: sent, headers: received } = prepared.request;
  const paired = { path: arrived.path, query, headers: received, cookies: prepared.cookies, body: sent };
  const chosen = route.chooseExample(paired);
  const exchange = { route, path: arrived.path, url: arrived.url, query, body: sent, chosen, ask };
  const isDue = !isWrong && !isChosen(preference);
  const response = isDue ? await composeResponse(exchange, context.respond) : await ask(preference);

  if (isProblem(response)) return reject(response.problem, { violations, headers: response.headers });
  const { status, headers, body } = response;
  const items = isDue ? exampleItems(response, operation) : [body];
  const { document } = route.source;
  const xmlOf = (mediaType: string) => writeXml(document, body, responseSchema(route.source, status, mediaType));
  const encoded = encodeResponse(status, headers, body, xmlOf, items);
  if ("status" in encoded) return reject(encoded, { violations });
  const source = response.source ?? sourceOf(response, operation);
  const own = response.diagnostics.filter((diagnostic) => !isFalseAlarm(diagnostic, headers));
  if (context.errors && own.length > 0) {
    const wrong = own.map((diagnostic) => violationFrom(diagnostic, "response", operation));
    const detail = `the response violates the document: ${wrong.map(({ message }) => message).join("; ")}`;
    return reject(problem(500, "invalid-response", detail), { violations: [...violations, ...wrong] });
  }
  return {
    status,
    ...encoded,
    ...(encoded.body !== undefined && { source }),
    violations: [...violations, ...own.map((diagnostic) => violationFrom(diagnostic, "response", operation))],
  };
}

async function preferredResponse(
  request: PrismRequest,
  question: Question,
  { source, cache }: { source: OperationSource; cache: ResponseCache },
): Promise<PrismResponse | PrismProblem> {
  const { operation, preference, diagnostics } = question;
  const isFixed = diagnostics.length === 0 && !preference.dynamic;
  const { code, example, ignoreExamples } = preference;
  const key = JSON.stringify([request.headers.accept, code, example, ignoreExamples]);
  const once = (): Promise<PrismResponse | PrismProblem> => validResponse(request, question, source);
  return isFixed ? cache.get(operation, key, once) : once();
}

function sourceOf({ status, body }: PrismResponse, operation: Operation): "example" | "schema" {
  const contents = documented(operation, status)?.contents ?? [];
  return contents.some(({ examples = [] }) => examples.some(({ value }) => value === body)) ? "example" : "schema";
}

function isChosen({ code, example, dynamic, ignoreExamples }: Preference): boolean {
  return [code, example, dynamic, ignoreExamples].some((each) => each !== undefined);
}

function isConnectionFault(fault: string | undefined): fault is ConnectionFault {
  return fault === "reset" || fault === "stall" || fault === "slow" || fault === "truncate";
}

function preferenceFor(operation: Operation, header: string | undefined): Preference | Problem {
  const preference = parsePrefer(header);
  // A page of HTML comes from a proxy, which does not know the document.
  if ("status" in preference || preference.fault === "html") return preference;
  return checkPreference(preference, operation) ?? preference;
}
