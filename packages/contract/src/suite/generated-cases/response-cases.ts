import {
  child,
  type Document,
  follow,
  isJson,
  keywordOf,
  type MediaType,
  pick,
  type Schema,
  type Sourced,
} from "@certspec/openapi";
import { arbitraryFor, coveringValues, type Generation, grownValues, keepPossible } from "@certspec/openapi/samples";
import type { Arbitrary } from "fast-check";
import { formatMismatch, show } from "../../checker/mismatch.ts";
import { responseFor } from "../../checker/operations-of.ts";
import { argumentsForOperation } from "../arguments-for-operation.ts";
import { compareOutcome } from "../compare-outcome.ts";
import type { ContractCase } from "../contract-cases.ts";
import { expectedResponse } from "../expected-response.ts";
import { plainError } from "../plain-error.ts";
import { streamOf } from "../stream-of.ts";
import type { GeneratedCase } from "./generated-case.ts";
import { type InProcess, inProcessCalls } from "./in-process-call.ts";
import { responseWith } from "./response-with.ts";
import { runProperty } from "./run-property.ts";

/** Answers with anything that their schema allows, and with what it does not know yet: they are handed over as they are. */
export function responseCases(
  title: string,
  contractCase: ContractCase,
  setting: InProcess & Generation,
): GeneratedCase[] {
  const { operation } = contractCase;
  const schema = schemaOf(contractCase, setting.document);
  if (!schema) return [];
  const whole = wholeness(contractCase, setting.document);
  const allowed = `${title} with anything that its schema allows`;
  const grown = `${title} with what its schema does not know yet`;
  return [
    {
      title: allowed,
      operation: operation.id,
      run: async (options) => {
        const check = answering(contractCase, setting);
        await checkAll(allowed, coveringValues(schema, setting).map(whole.mark).filter(whole.isWhole), check);
        const marked = arbitraryFor(schema, setting).map(whole.mark);
        const values: Arbitrary<unknown> = keepPossible(marked, whole.isWhole) ?? marked;
        await runProperty(values, check, { ...options, title: allowed });
      },
    },
    {
      title: grown,
      operation: operation.id,
      run: () =>
        checkAll(
          grown,
          grownValues(schema, setting).map(whole.mark).filter(whole.isWhole),
          answering(contractCase, setting),
        ),
    },
  ];
}

type Check = (value: unknown) => Promise<string[]>;

function answering(contractCase: ContractCase, setting: InProcess & Generation): Check {
  const { document } = setting;
  const call = inProcessCalls(contractCase.operation, setting);
  const { params } = argumentsForOperation(document, contractCase);
  return async (value) => {
    const { outcome } = await call(params, () => responseWith(contractCase, value));
    const each = { ...contractCase, example: { name: "generated", value } };
    const mismatches = await compareOutcome(outcome, each, expectedResponse(document, each));
    return mismatches.map(formatMismatch);
  };
}

async function checkAll(title: string, values: readonly unknown[], check: Check): Promise<void> {
  for (const value of values) {
    const diagnostics = await check(value);
    if (diagnostics.length) throw plainError([title, ...diagnostics, `with ${show(value)}`]);
  }
}

function schemaOf({ operation, status, mediaType }: ContractCase, document: Document): Sourced<Schema> | undefined {
  if (mediaType === undefined || operation.method === "HEAD") return undefined;
  const isStream = status < 300 && streamOf(operation) !== undefined;
  if (!isStream && !isJson(mediaType)) return undefined;
  const response = responseFor(operation, status);
  const written = response && child<MediaType>(response, "content", mediaType);
  const media = written && follow(document, written);
  const schema = media && child<Schema>(media, "schema");
  // Texts in a stream cannot have every line break, so they do not arrive as they are.
  return isStream && schema && keywordOf(document, schema.value, "type") === "string" ? undefined : schema;
}

/** In an envelope, a success response is marked as one and has data. A page has its list. */
function wholeness(
  { operation, status }: ContractCase,
  document: Document,
): { mark: (value: unknown) => unknown; isWhole: (value: unknown) => boolean } {
  const { "x-envelope": own, "x-pagination": pagination } = operation.object;
  const envelope = own ?? document["x-envelope"];
  if (status >= 300) return { mark: (value) => value, isWhole: () => true };
  return {
    mark: (value) => {
      const isMarked = envelope && envelope.success !== undefined && typeof value === "object" && value !== null;
      return isMarked ? { ...value, [envelope.success ?? ""]: true } : value;
    },
    isWhole: (value) =>
      (!pagination || Array.isArray(pick(value, pagination.items))) &&
      (!envelope || pick(value, envelope.data) !== undefined),
  };
}
