import type { Document, MediaType } from "./document.ts";
import { preferred } from "./media-type.ts";
import { type Operation, operationsOf } from "./operations-of.ts";
import { resolveReference } from "./resolve-reference.ts";

/** One call to make: an operation, and the answer that is asked for. */
export interface ContractCase {
  title: string;
  operation: Operation;
  status: number;
  /** Media type and example of the answer; without them it has no body. */
  mediaType?: string;
  example?: { name: string; value: unknown };
  /** The name that stands for path parameters. */
  alternative?: string;
  /** Leaves out what may be left out. */
  requiredOnly: boolean;
}

/** The cases of a document: its operations × documented statuses × examples × names that stand for path parameters. */
export function contractCases(document: Document): ContractCase[] {
  const called = operationsOf(document).filter(({ object }) => object.operationId !== undefined);
  return called.flatMap((operation) => {
    const alternatives = Object.keys(operation.object["x-one-of-parameters"] ?? {});
    const answers = answersOf(document, operation);
    const cases = answers.flatMap((answer) =>
      alternatives.length
        ? alternatives.map((alternative) => caseOf(operation, { ...answer, alternative }))
        : [caseOf(operation, answer)],
    );
    const [first] = cases;
    const mayOmit =
      operation.parameters.some(({ node }) => !node.required) || operation.requestBody?.node.required === false;
    const shortest =
      first && mayOmit ? [{ ...first, title: `${first.title} with required arguments only`, requiredOnly: true }] : [];
    return [...cases, ...shortest];
  });
}

interface Answer {
  key: string;
  status: number;
  mediaType?: string;
  example?: { name: string; value: unknown };
  alternative?: string;
}

function caseOf(operation: Operation, { key, status, mediaType, example, alternative }: Answer): ContractCase {
  const name = example ? ` (${example.name})` : "";
  return {
    title: `${operation.id} answers ${key}${name}${alternative ? ` for ${alternative}` : ""}`,
    operation,
    status,
    ...(mediaType !== undefined && { mediaType }),
    ...(example && { example }),
    ...(alternative !== undefined && { alternative }),
    requiredOnly: false,
  };
}

function answersOf(document: Document, { responses }: Operation): Answer[] {
  const keys = Object.keys(responses);
  return Object.entries(responses).flatMap(([key, response]) => {
    const status = statusFor(key, keys);
    if (status === undefined) return [];
    const [mediaType, content] = preferred(response.node.content) ?? [];
    if (mediaType === undefined || !content) return [{ key, status }];
    const examples = examplesOf(document, content);
    return examples.length
      ? examples.map((example) => ({ key, status, mediaType, example }))
      : [{ key, status, mediaType }];
  });
}

function examplesOf(document: Document, { example, examples = {} }: MediaType): { name: string; value: unknown }[] {
  const named = Object.entries(examples).map(([name, each]) => ({
    name,
    value: resolveReference(document, each).value,
  }));
  if (example !== undefined) named.unshift({ name: "default", value: example });
  return named.filter(({ value }) => value !== undefined);
}

/** A status that only this key stands for; none for interim answers, which no call ends with. */
function statusFor(key: string, keys: readonly string[]): number | undefined {
  const declared = (status: number): boolean => keys.includes(String(status));
  if (/^[2-5]\d\d$/.test(key)) return Number(key);
  const range = /^([2-5])XX$/i.exec(key)?.[1];
  if (range)
    return Array.from({ length: 100 }, (_, index) => Number(range) * 100 + index).find((status) => !declared(status));
  if (key !== "default") return undefined;
  const inRange = (status: number): boolean => keys.some((each) => each.toUpperCase() === `${String(status)[0]}XX`);
  return [500, 400, 503, 404, 418].find((status) => !declared(status) && !inRange(status));
}
