import { documented, usual } from "./check-preference.ts";
import { narrowResponses } from "./narrow-responses.ts";
import type { Operation } from "./operation.ts";
import type { Preference } from "./parse-prefer.ts";
import { type Problem, problem } from "./problem.ts";
import { type Diagnostic, type Either, type PrismRequest, runPrism } from "./run-prism.ts";

export interface PrismResponse {
  status: number;
  headers: Record<string, unknown>;
  body: unknown;
  /** Violations of the document in the response. */
  diagnostics: Diagnostic[];
  /** Where the body comes from, where it is neither an example nor made from the schema. */
  source?: "page" | "state";
}

/** A problem from Prism, where the document has no response for it. */
export interface PrismProblem {
  problem: Problem;
  headers: Record<string, unknown>;
}

/** Validates a request. */
export async function validate(request: PrismRequest, operation: Operation): Promise<Diagnostic[]> {
  let diagnostics: Diagnostic[] = [];
  const mock = ({ input }: { input: { validations: Diagnostic[] } }) => {
    diagnostics = input.validations;
    return () => right({ statusCode: 200 });
  };
  const result = await runPrism(request, {
    operations: [operation],
    steps: { route: () => right(operation), mock },
    config: { checkSecurity: true, validateRequest: true },
  });
  if (result._tag === "Left") throw result.left;
  return diagnostics;
}

export interface Question {
  operation: Operation;
  /** Diagnostics of the request. */
  diagnostics: Diagnostic[];
  preference: Preference;
  /** Seed of a generated response. */
  seed?: string;
  /** Generates the response from its schema, although it has examples. */
  ignoresExamples?: boolean;
}

/** Returns the documented response to a request: the error for its diagnostics, or else the preferred response. */
export async function respond(request: PrismRequest, question: Question): Promise<PrismResponse | PrismProblem> {
  const { diagnostics, preference, seed, ignoresExamples: ignoreExamples = false } = question;
  const { code, example, dynamic = false } = preference;
  const { accept, ...headers } = request.headers;
  const operation = narrowResponses(question.operation, { accept, preference, isWrong: diagnostics.length > 0 });
  if (!operation) return { problem: notAcceptable(question.operation, preference), headers: {} };
  const result = await runPrism(
    { ...request, headers },
    {
      operations: [operation],
      steps: {
        route: () => right(operation),
        validateInput: () => (diagnostics.length ? { _tag: "Left", left: diagnostics } : right(request)),
      },
      config: {
        validateRequest: true,
        // A response to HEAD has no body to validate.
        validateResponse: operation.method !== "head",
        mock: {
          // Without a schema there is nothing to make a value from.
          dynamic: dynamic && hasSchema(operation, preference),
          ignoreExamples,
          ...(seed !== undefined && { seed }),
          ...(code !== undefined && { code }),
          ...(example !== undefined && { exampleKey: example }),
        },
      },
    },
  );
  if (result._tag === "Left") return problemFrom(result.left);
  const { output, validations } = result.right;
  const { statusCode: status, headers: sent = {}, body } = output;
  return { status, headers: sent, body, diagnostics: validations.output };
}

function hasSchema(operation: Operation, { code }: Preference): boolean {
  const response = code === undefined ? usual(operation) : documented(operation, code);
  return (response?.contents ?? []).every(({ schema }) => schema !== undefined);
}

function notAcceptable(operation: Operation, { code }: Preference): Problem {
  const response = code === undefined ? usual(operation) : documented(operation, code);
  const offered = (response?.contents ?? []).map(({ mediaType }) => mediaType);
  const detail = `the request does not accept the media types of the response ${code ?? response?.code}: ${offered.join(", ")}; change the Accept header`;
  return problem(406, "not-acceptable", detail);
}

/** Validates a response against its operation. */
export async function judge(
  { status, headers, body }: Omit<PrismResponse, "diagnostics">,
  operation: Operation,
): Promise<Diagnostic[]> {
  const output = { statusCode: status, headers, body };
  const result = await runPrism(
    { method: operation.method, url: { path: operation.path, query: {} }, headers: {} },
    {
      operations: [operation],
      steps: { route: () => right(operation), mock: () => () => right(output) },
      config: { validateResponse: operation.method !== "head" },
    },
  );
  if (result._tag === "Left") throw result.left;
  return result.right.validations.output;
}

/** Tells a problem from Prism from a response. */
export function isProblem(result: object): result is PrismProblem {
  return "problem" in result;
}

function problemFrom(error: unknown): PrismProblem {
  const {
    name,
    message,
    status = 500,
    detail = message,
    additional = {},
  } = error as Error & Partial<Problem> & { additional?: Record<string, unknown> };
  const { headers = {}, ...properties } = additional;
  return {
    problem: { type: name, title: message, status, detail, ...properties },
    headers: headers as Record<string, unknown>,
  };
}

function right<Value>(right: Value): Either<Value> {
  return { _tag: "Right", right };
}
