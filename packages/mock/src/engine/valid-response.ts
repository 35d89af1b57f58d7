import { createReferences, isObject, namedSubtypes, readerOf } from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";
import { seededRandom } from "../state/seeded-random.ts";
import { documented, examplesOf } from "./check-preference.ts";
import { isProblem, judge, type PrismProblem, type PrismResponse, type Question, respond } from "./prism.ts";
import { responseSchema } from "./response-schema.ts";
import type { PrismRequest } from "./run-prism.ts";

/** Attempts to generate a valid body; most recursive schemas need one or two. */
const mostTries = 20;

/** Responds like `respond`, with a body and headers that are valid where they are made up. */
export async function validResponse(
  request: PrismRequest,
  question: Question,
  source: OperationSource,
): Promise<PrismResponse | PrismProblem> {
  const response = await withValidBody(request, question, source);
  return isProblem(response) ? response : withValidHeaders(response, question, source);
}

/** Prism makes the header "string" for a pattern, and for a format that only its validator knows. */
async function withValidHeaders(
  response: PrismResponse,
  { operation }: Question,
  { document }: OperationSource,
): Promise<PrismResponse> {
  const wrong = response.diagnostics.flatMap(({ path = [] }) => (path[0] === "header" ? [`${path[1]}`] : []));
  const made = (documented(operation, response.status)?.headers ?? []).filter(
    ({ name, examples = [] }) => examples.length === 0 && wrong.some((each) => isSameName(each, name)),
  );
  if (made.length === 0) return response;
  const { readableSample } = await import("../libraries/sampler.ts");
  const headers = { ...response.headers };
  for (const { name, schema = {} } of made) {
    const [value] = readableSample(document, schema);
    const key = Object.keys(headers).find((each) => isSameName(each, name)) ?? name;
    if (typeof value === "string" || typeof value === "number") headers[key] = `${value}`;
  }
  const corrected = { ...response, headers };
  return { ...corrected, diagnostics: await judge(corrected, operation) };
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * Responds like `respond`. Where Prism makes a body that is not valid, or none, as it does for tuples, patterns that look behind
 * and recursive schemas (stoplightio/prism#2291), the body is made from the document's own schema, or is the first valid one of
 * further attempts.
 */
async function withValidBody(
  request: PrismRequest,
  question: Question,
  source: OperationSource,
): Promise<PrismResponse | PrismProblem> {
  const first = await respond(request, question);
  const isDynamic = question.preference.dynamic === true;
  const plain = isProblem(first) && isDynamic ? await respond(request, withDynamic(question, false)) : first;
  if (isProblem(plain) || isStated(plain, question)) return first;
  const schema = schemaOf(plain, source);
  const isRight = !isProblem(first) && fits(first) && !tellsSubtypesApart(source, schema);
  if (isRight || schema === undefined) return first;
  if (!isDynamic) {
    const { readableSample } = await import("../libraries/sampler.ts");
    const other = await firstFitting(plain, readableSample(source.document, schema), question);
    if (other) return other;
  }
  const { seed = "" } = question;
  for (let attempt = 1; attempt <= mostTries && !isProblem(first); attempt += 1) {
    const other = await respond(request, { ...withDynamic(question, true), seed: `${seed} ${attempt}` });
    if (!isProblem(other) && fits(other)) return other;
  }
  const { randomSamples } = await import("../libraries/sampler.ts");
  const made = randomSamples(source.document, schema, seededRandom(seed).below(2 ** 31));
  // There may be no valid body; the mock then reports the violation.
  return (await firstFitting(plain, made, question)) ?? first;
}

function withDynamic(question: Question, dynamic: boolean): Question {
  return { ...question, preference: { ...question.preference, dynamic } };
}

async function firstFitting(
  response: PrismResponse,
  bodies: readonly unknown[],
  { operation }: Question,
): Promise<PrismResponse | undefined> {
  for (const body of bodies) {
    const made = { ...response, body };
    const diagnostics = await judge(made, operation);
    if (body !== undefined && fits({ ...made, diagnostics })) return { ...made, diagnostics };
  }
  return undefined;
}

function fits({ diagnostics }: PrismResponse): boolean {
  return !diagnostics.some(({ path }) => path?.[0] === "body");
}

/** A documented example is sent unchanged, with its violations reported. */
function isStated({ status }: PrismResponse, { operation, ignoresExamples }: Question): boolean {
  const response = documented(operation, status);
  return !ignoresExamples && !!response && examplesOf(response).length > 0;
}

function schemaOf({ status, headers }: PrismResponse, source: OperationSource): unknown {
  const [, mediaType] = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type") ?? [];
  return responseSchema(source, status, String(mediaType));
}

/** Whether a discriminator names subtypes of a schema, or of one within it: Prism makes a value of none of them. */
function tellsSubtypesApart({ document }: OperationSource, schema: unknown): boolean {
  const reader = readerOf(document);
  const reached = [...createReferences(document).reach(schema)].map(
    (reference) => reader.next({ value: { $ref: reference }, pointer: "" })?.value,
  );
  return reached.some((value) => isObject(value) && namedSubtypes(document, value).length > 0);
}
