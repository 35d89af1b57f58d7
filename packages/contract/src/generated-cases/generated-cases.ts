import type { Arbitrary } from "fast-check";
import { argumentsForOperation } from "../arguments-for-operation.ts";
import { responseFor } from "../check/check-response.ts";
import { compareOutcome } from "../compare-answer.ts";
import { type ContractCase, contractCases } from "../contract-cases.ts";
import type { Contract } from "../create-contract.ts";
import { secretsFor } from "../credentials.ts";
import { formatDiagnostic } from "../diagnostic.ts";
import type { MediaType, Schema } from "../document.ts";
import { expectedAnswer } from "../expected-answer.ts";
import { follow, member } from "../located.ts";
import { isJson } from "../media-type.ts";
import { formatMismatch, show } from "../mismatch.ts";
import { pick } from "../pick.ts";
import { arbitraryFor, type Generation } from "../schema/arbitrary-for.ts";
import { createSchemas } from "../schema/create-schemas.ts";
import { keepPossible } from "../schema/keep-possible.ts";
import { arbitraryArguments, arbitraryBody } from "./arbitrary-arguments.ts";
import { type InProcess, inProcessCalls } from "./in-process-call.ts";
import { type PropertyOptions, runProperty } from "./run-property.ts";

export interface GeneratedCase {
  title: string;
  run: (options: Omit<PropertyOptions, "title">) => Promise<void>;
}

export interface GeneratedSetting extends InProcess {
  /** At the URL of calls without a socket. */
  contract: Contract;
}

/** Cases beyond the examples: calls with generated arguments, and generated answers, through a client without a socket. */
export function generatedCases(setting: GeneratedSetting): GeneratedCase[] {
  const { document } = setting;
  const schemas = createSchemas(document);
  const generation = (direction: Generation["direction"]): Generation => ({
    document,
    direction,
    isValid: (pointer, value) => schemas.isValid({ pointer, value, direction }),
  });
  const cases = contractCases(document).filter(({ requiredOnly }) => !requiredOnly);
  const first = new Map(cases.toReversed().map((each) => [each.operation.id, each]));
  const answers = new Map(cases.toReversed().map((each) => [`${each.operation.id} answers ${each.status}`, each]));
  return [
    ...[...first.values()].map((each) => requestCase(each, setting, generation("request"))),
    ...[...answers].flatMap(([title, each]) =>
      answerCase({ title, contractCase: each }, setting, generation("response")),
    ),
  ];
}

function requestCase(contractCase: ContractCase, setting: GeneratedSetting, generation: Generation): GeneratedCase {
  const { operation } = contractCase;
  const { contract, document } = setting;
  const title = `${operation.id} sends what the caller means`;
  return {
    title,
    run: async (options) => {
      const call = inProcessCalls(operation, setting);
      const fixed = arbitraryBody(operation, generation)
        ? {}
        : bodyOf(argumentsForOperation(document, contractCase).params);
      const secrets = secretsFor(document, operation);
      const check = async (params: Record<string, unknown>): Promise<string[]> => {
        const { requests, outcome } = await call({ ...params, ...fixed }, () =>
          answerWith(contractCase, contractCase.example?.value),
        );
        const [request, ...more] = requests;
        if (!request || more.length) {
          const error = "error" in outcome.awaited ? ` (${show(outcome.awaited.error)})` : "";
          return [`requests: expected 1, received ${requests.length}${error}`];
        }
        const intended = { ...params, ...fixed };
        const found = await contract.checkRequest(request, { intended, operationId: operation.id, secrets });
        return found.map(formatDiagnostic);
      };
      await runProperty(arbitraryArguments(operation, generation), check, { ...options, title });
    },
  };
}

interface Answered {
  title: string;
  contractCase: ContractCase;
}

function answerCase(
  { title, contractCase }: Answered,
  setting: GeneratedSetting,
  generation: Generation,
): GeneratedCase[] {
  const { operation, status, mediaType } = contractCase;
  const { document } = setting;
  if (mediaType === undefined || !isJson(mediaType) || operation.method === "HEAD") return [];
  const response = responseFor(operation, status);
  const written = response && member<MediaType>(response, "content", mediaType);
  const media = written && follow(document, written);
  const schema = media && member<Schema>(media, "schema");
  if (!schema) return [];
  return [
    {
      title: `${title} with anything that its schema allows`,
      run: async (options) => {
        const call = inProcessCalls(operation, setting);
        const { params } = argumentsForOperation(document, contractCase);
        const check = async (value: unknown): Promise<string[]> => {
          const { outcome } = await call(params, () => answerWith(contractCase, value));
          const each = { ...contractCase, example: { name: "generated", value } };
          const mismatches = await compareOutcome(outcome, each, expectedAnswer(document, each));
          return mismatches.map(formatMismatch);
        };
        const values = successful(arbitraryFor(schema, generation), contractCase, document);
        await runProperty(values, check, { ...options, title });
      },
    },
  ];
}

/** With an envelope, an answer of a success says so, and holds data. */
function successful(
  values: Arbitrary<unknown>,
  { operation, status }: ContractCase,
  document: GeneratedSetting["document"],
): Arbitrary<unknown> {
  const { "x-envelope": own, "x-pagination": pagination } = operation.object;
  const envelope = own ?? document["x-envelope"];
  if (status >= 300) return values;
  const isWhole = (value: unknown): boolean =>
    (!pagination || Array.isArray(pick(value, pagination.items))) &&
    (!envelope || pick(value, envelope.data) !== undefined);
  const marked = values.map((value) =>
    envelope && envelope.success !== undefined ? { ...(value as object), [envelope.success]: true } : value,
  );
  return keepPossible(marked, isWhole) ?? marked;
}

function answerWith({ status, mediaType }: ContractCase, value: unknown): Response {
  if (mediaType === undefined || [204, 205, 304].includes(status)) return new Response(null, { status });
  const body = isJson(mediaType) ? JSON.stringify(value ?? {}) : String(value ?? "");
  return new Response(body, { status, headers: { "content-type": mediaType } });
}

function bodyOf({ body }: Record<string, unknown>): Record<string, unknown> {
  return body === undefined ? {} : { body };
}
