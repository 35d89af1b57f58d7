import { type Document, preferred } from "@certspec/openapi";
import { examplesOf, type NamedExample } from "../checker/examples-of.ts";
import { isUnreachable, type Operation, operationsOf } from "../checker/operations-of.ts";
import { resolveReference } from "../checker/resolve-reference.ts";
import { credentialSetsOf, defaultCredentialSet } from "./credentials.ts";

/** One call to make: an operation, and the response to request. */
export interface ContractCase {
  title: string;
  operation: Operation;
  status: number;
  /** Media type and example of the response; without them it has no body. */
  mediaType?: string;
  example?: NamedExample;
  /** The media type that the caller asks for, where it is not the one that clients take by themselves. */
  accept?: string;
  /** The name that replaces path parameters. */
  alternative?: string;
  /** The schemes of the only credentials that the client has. @default those of the first credential set */
  credentialSet?: readonly string[];
  /** Leaves out what may be left out. */
  requiredOnly: boolean;
}

/**
 * The cases of a document: its operations × documented statuses × media types × examples × names that stand for path
 * parameters, and once each with required arguments only and with every other credential set.
 */
export function contractCases(document: Document): ContractCase[] {
  const called = operationsOf(document).filter(
    ({ object, path }) => object.operationId !== undefined && !isUnreachable(path),
  );
  return called.flatMap((operation) => {
    const alternatives = Object.keys(operation.object["x-one-of-parameters"] ?? {});
    const cases = responsesOf(document, operation).flatMap((declared) =>
      alternatives.length
        ? alternatives.map((alternative) => caseOf(operation, { ...declared, alternative }))
        : [caseOf(operation, declared)],
    );
    const [first] = cases;
    const mayOmit =
      operation.parameters.some(({ value: node }) => !node.required) ||
      (operation.requestBody !== undefined && !operation.requestBody.value.required);
    const shortest =
      first && mayOmit ? [{ ...first, title: `${first.title} with required arguments only`, requiredOnly: true }] : [];
    return [...cases, ...shortest, ...(first ? otherCredentialSets(document, first) : [])];
  });
}

/** The case with each credential set but the usual one. */
function otherCredentialSets(document: Document, first: ContractCase): ContractCase[] {
  const usual = defaultCredentialSet(document, first.operation).join();
  return credentialSetsOf(document, first.operation)
    .filter((credentialSet) => credentialSet.join() !== usual)
    .map((credentialSet) => {
      const credentials = credentialSet.length ? `with ${credentialSet.join(" and ")}` : "without credentials";
      return { ...first, title: `${first.title} ${credentials}`, credentialSet };
    });
}

interface DeclaredResponse extends Pick<ContractCase, "status" | "mediaType" | "example" | "accept" | "alternative"> {
  key: string;
}

function caseOf(
  operation: Operation,
  { key, status, mediaType, example, accept, alternative }: DeclaredResponse,
): ContractCase {
  const type = accept === undefined ? "" : ` in ${accept}`;
  const name = example ? ` (${example.name})` : "";
  return {
    title: `${operation.id} answers ${key}${type}${name}${alternative ? ` for ${alternative}` : ""}`,
    operation,
    status,
    ...(mediaType !== undefined && { mediaType }),
    ...(example && { example }),
    ...(accept !== undefined && { accept }),
    ...(alternative !== undefined && { alternative }),
    requiredOnly: false,
  };
}

function responsesOf(document: Document, { responses }: Operation): DeclaredResponse[] {
  const keys = Object.keys(responses);
  return Object.entries(responses).flatMap(([key, response]) => {
    const status = statusFor(key, keys);
    if (status === undefined) return [];
    const { content = {} } = response.value;
    const [usual] = preferred(content) ?? [];
    if (usual === undefined) return [{ key, status }];
    const others = Object.keys(content).filter((mediaType) => mediaType !== usual);
    return [usual, ...others].flatMap((mediaType) => {
      const declared = { key, status, mediaType, ...(mediaType !== usual && { accept: mediaType }) };
      const examples = examplesOf(document, resolveReference(document, content[mediaType] ?? {}));
      return examples.length ? examples.map((example) => ({ ...declared, example })) : [declared];
    });
  });
}

/** Returns a status that only this key matches, or `undefined` for interim responses, which no call returns. */
export function statusFor(key: string, keys: readonly string[]): number | undefined {
  const declared = (status: number): boolean => keys.includes(String(status));
  if (/^[2-5]\d\d$/.test(key)) return Number(key);
  const range = /^([2-5])XX$/i.exec(key)?.[1];
  if (range)
    return Array.from({ length: 100 }, (_, index) => Number(range) * 100 + index).find((status) => !declared(status));
  if (key !== "default") return undefined;
  const inRange = (status: number): boolean => keys.some((each) => each.toUpperCase() === `${String(status)[0]}XX`);
  return [500, 400, 503, 404, 418].find((status) => !declared(status) && !inRange(status));
}
