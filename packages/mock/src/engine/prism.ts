import type { Operation } from "./operation.ts";
import type { Preference } from "./parse-prefer.ts";
import type { Problem } from "./problem.ts";
import { type Diagnostic, type Either, type PrismRequest, runPrism } from "./run-prism.ts";

export interface PrismResponse {
  status: number;
  headers: Record<string, unknown>;
  body: unknown;
  /** What is wrong with the answer by its own document. */
  diagnostics: Diagnostic[];
}

/** A refusal that Prism writes where the document has no answer for it. */
export interface PrismProblem {
  problem: Problem;
  headers: Record<string, unknown>;
}

/** Say what is wrong with a request. */
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
  /** What is wrong with the request. */
  diagnostics: Diagnostic[];
  preference: Preference;
  /** What a made-up answer depends on. */
  seed?: string;
  /** Take the answer from its schema, though it has examples. */
  ignoresExamples?: boolean;
}

/** Answer a request as its operation documents it: what is wrong with it, or else the answer that is preferred. */
export async function respond(request: PrismRequest, question: Question): Promise<PrismResponse | PrismProblem> {
  const { operation, diagnostics, preference, seed, ignoresExamples: ignoreExamples = false } = question;
  const { code, example, dynamic = false } = preference;
  const result = await runPrism(request, {
    operations: [operation],
    steps: {
      route: () => right(operation),
      validateInput: () => (diagnostics.length ? { _tag: "Left", left: diagnostics } : right(request)),
    },
    config: {
      validateRequest: true,
      // The answer to a HEAD has no body that could be judged.
      validateResponse: operation.method !== "head",
      mock: {
        dynamic,
        ignoreExamples,
        ...(seed !== undefined && { seed }),
        ...(code !== undefined && { code }),
        ...(example !== undefined && { exampleKey: example }),
      },
    },
  });
  if (result._tag === "Left") return problemFrom(result.left);
  const { output, validations } = result.right;
  const { statusCode: status, headers = {}, body } = output;
  return { status, headers, body, diagnostics: validations.output };
}

/** Say what is wrong with an answer by its operation. */
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

/** Tell a refusal of Prism's from what else it may bring. */
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
  const problem = { type: name, title: message, status, detail, ...properties };
  return { problem, headers: headers as Record<string, unknown> };
}

function right<Value>(right: Value): Either<Value> {
  return { _tag: "Right", right };
}
