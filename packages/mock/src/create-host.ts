import { basePath } from "./base-path.ts";
import { checkPreference } from "./check-preference.ts";
import { encodeAnswer } from "./encode-answer.ts";
import { findOperation } from "./find-operation.ts";
import { isFalseAlarm } from "./is-false-alarm.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import type { Operation } from "./operation.ts";
import { type Preference, parsePrefer } from "./parse-prefer.ts";
import type { StructuredParameters } from "./prepare-operation.ts";
import { type Arrived, prepareRequest, routable } from "./prepare-request.ts";
import { answer, isProblem, type PrismAnswer, type PrismProblem, type Question, validate } from "./prism.ts";
import { type Problem, problem } from "./problem.ts";
import { readOperations } from "./read-operations.ts";
import type { ReceivedRequest } from "./received-request.ts";
import { refuse } from "./refuse.ts";
import type { PrismRequest } from "./run-prism.ts";
import { takeApart } from "./take-apart.ts";
import { type Violation, violationFrom } from "./violation.ts";

/** Serves one document, whatever the transport. */
export interface Host {
  basePath: string;
  /** Answer a request; it never throws. */
  answer(request: ReceivedRequest): Promise<HostAnswer>;
}

export interface HostAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body?: string;
  operationId?: string;
  violations: Violation[];
}

/**
 * Read a document into a host.
 * @throws {MockError} when it cannot be served.
 */
export async function createHost(document: OpenApiDocument, label: string): Promise<Host> {
  const base = basePath(document, label);
  const operations = await readOperations(document, label);
  return {
    basePath: base,
    answer: async (received) => {
      const arrived = takeApart(received, base);
      return "status" in arrived ? refuse(arrived) : answerArrived(arrived, operations).catch(unreadable);
    },
  };
}

async function answerArrived(
  arrived: Arrived,
  operations: ReadonlyMap<Operation, StructuredParameters>,
): Promise<HostAnswer> {
  const found = await findOperation(arrived, [...operations.keys()]);
  if ("problem" in found) return refuse(found.problem, found);
  const { operation } = found;
  const structured = operations.get(operation) ?? { query: [], header: [] };
  const answered = await answerOperation(arrived, operation, structured).catch(unreadable);
  return operation.iid === undefined ? answered : { ...answered, operationId: operation.iid };
}

async function answerOperation(
  arrived: Arrived,
  operation: Operation,
  structured: StructuredParameters,
): Promise<HostAnswer> {
  const prepared = await prepareRequest(arrived, operation, structured);
  const diagnostics = [...prepared.diagnostics, ...(await validate(prepared.request, prepared.operation))];
  const violations = diagnostics.map((diagnostic) => violationFrom(diagnostic, "request", operation));

  const preference = preferenceFor(operation, arrived.headers.prefer);
  if ("status" in preference) return refuse(preference, { violations, location: ["header", "prefer"] });

  const asked = { ...routable(arrived), headers: { ...arrived.headers } };
  const answered = await answerPreferred(asked, { operation, diagnostics, preference });
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

async function answerPreferred(request: PrismRequest, question: Question): Promise<PrismAnswer | PrismProblem> {
  const { preference, diagnostics } = question;
  const answered = await answer(request, question);
  if (preference.code === undefined || diagnostics.length) return answered;
  if (
    isProblem(answered)
      ? !/#NOT_(?:ACCEPTABLE|FOUND)/.test(answered.problem.detail)
      : answered.status === preference.code
  )
    return answered;
  // A failure comes in its own media type, whatever the request accepts; that is what servers do.
  const { accept: _accept, ...headers } = request.headers;
  if (preference.code >= 400) return answer({ ...request, headers }, question);
  // Instead of saying so, Prism gives another answer.
  const detail = `the answer ${preference.code} comes in none of the media types that the request accepts`;
  return { problem: problem(406, "not-acceptable", detail), headers: {} };
}

function preferenceFor(operation: Operation, header: string | undefined): Preference | Problem {
  const preference = parsePrefer(header);
  return "status" in preference ? preference : (checkPreference(preference, operation) ?? preference);
}

/** Prism throws at what it did not expect, such as a label parameter without its dot. */
function unreadable(error: unknown): HostAnswer {
  return refuse(problem(400, "unreadable-request", `the request cannot be read: ${(error as Error).message}`));
}
