import {
  child,
  follow,
  isJson,
  type MediaType,
  type Parameter,
  preferred,
  type Schema,
  type Sourced,
} from "@certspec/openapi";
import { arbitraryFor, coveringValues, type Generation, keepPossible } from "@certspec/openapi/samples";
import type { Arbitrary } from "fast-check";
import fc from "fast-check";
import type { Operation } from "../../checker/operations-of.ts";
import { argumentsForOperation, exampleOf } from "../arguments-for-operation.ts";
import type { ContractCase } from "../contract-cases.ts";
import { literalNeighbours } from "../literal-neighbours.ts";
import { canTravel } from "./can-travel.ts";

/** Arguments of calls: every optional one with and without, each of the names that stand for path parameters. */
export function arbitraryArguments(
  operation: Operation,
  generation: Generation,
  isComplete = false,
): Arbitrary<Record<string, unknown>> {
  const alternatives = Object.entries(operation.object["x-one-of-parameters"] ?? {});
  const choosing = { ...generation, isComplete };
  if (!alternatives.length) return argumentsWith(operation, choosing);
  return fc.oneof(...alternatives.map((alternative) => argumentsWith(operation, choosing, alternative)));
}

function argumentsWith(
  operation: Operation,
  generation: Generation & { isComplete: boolean },
  alternative?: [string, Readonly<Record<string, string>>],
): Arbitrary<Record<string, unknown>> {
  const model: [string, Arbitrary<unknown>, boolean][] = [];
  const [name, replaced = {}] = alternative ?? [];
  if (name !== undefined) model.push([name, fc.constantFrom("a1", "023e105f4ecef8ad9ca31a8372d0c353"), true]);
  for (const parameter of operation.parameters) {
    const { value: node } = parameter;
    if ((node.in === "path" && Object.hasOwn(replaced, node.name)) || isConstant(generation, node)) continue;
    const taken = literalNeighbours(generation.document, operation, node);
    model.push([node.name, arbitraryParameter(parameter, generation, taken), node.required === true]);
  }
  const body = arbitraryBody(operation, generation);
  if (body) model.push(["body", body, operation.requestBody?.value.required === true]);
  return fc.record(Object.fromEntries(model.map(([key, value]) => [key, value])), {
    requiredKeys: model.flatMap(([key, , isRequired]) => (isRequired || generation.isComplete ? [key] : [])),
    noNullPrototype: true,
  });
}

function arbitraryParameter(
  parameter: Sourced<Parameter>,
  generation: Generation,
  taken: ReadonlySet<string>,
): Arbitrary<unknown> {
  const [mediaType] = preferred(parameter.value.content) ?? [];
  const owner = mediaType === undefined ? parameter : child<MediaType>(parameter, "content", mediaType);
  const schema = owner && child<Schema>(owner, "schema");
  const stated =
    exampleOf(generation.document, parameter.value) ?? (owner && exampleOf(generation.document, owner.value));
  const suits = (value: unknown): boolean => canTravel(parameter.value, value) && !taken.has(String(value));
  const possible = schema && keepPossible(arbitraryFor(schema, generation), suits);
  if (possible) return possible;
  if (!schema || stated !== undefined) return fc.constant(stated ?? "a1");
  throw new TypeError(`${parameter.value.in} ${parameter.value.name} needs an example in the document`);
}

/** Bodies in JSON, where the operation has a schema for them. */
export function arbitraryBody(operation: Operation, generation: Generation): Arbitrary<unknown> | undefined {
  const schema = bodySchema(operation, generation);
  return schema && arbitraryFor(schema, generation);
}

/** The schema of a body in JSON. */
export function bodySchema({ requestBody }: Operation, { document }: Generation): Sourced<Schema> | undefined {
  const [mediaType] = preferred(requestBody?.value.content) ?? [];
  if (!requestBody || mediaType === undefined || !isJson(mediaType)) return undefined;
  const written = child<MediaType>(requestBody, "content", mediaType);
  const media = written && follow(document, written);
  return media && child<Schema>(media, "schema");
}

/** Returns arguments that each vary one keyword of the document and keep the rest. Deterministic. */
export function coveringArguments(operation: Operation, generation: Generation): Record<string, unknown>[] {
  const [base] = fc.sample(arbitraryArguments(operation, generation, true), { numRuns: 1, seed: 1 });
  if (!base) return [];
  const parameters = operation.parameters.flatMap((parameter) => {
    const schema = child<Schema>(parameter, "schema");
    if (!schema || !Object.hasOwn(base, parameter.value.name)) return [];
    const taken = literalNeighbours(generation.document, operation, parameter.value);
    const values = coveringValues(schema, generation).filter(
      (value) => canTravel(parameter.value, value) && !taken.has(String(value)),
    );
    const without = parameter.value.required ? [] : [leaveOut(base, parameter.value.name)];
    return [...values.map((value) => ({ ...base, [parameter.value.name]: value })), ...without];
  });
  const schema = bodySchema(operation, generation);
  const bodies = schema ? coveringValues(schema, generation).map((body) => ({ ...base, body })) : [];
  return [bodies[0] ?? base, base, ...parameters, ...bodies];
}

function leaveOut(object: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

/** Returns whether the client sends a parameter by itself: a required header that allows one value. */
export function isConstant({ document }: Generation, { in: place, required, schema }: Parameter): boolean {
  if (place !== "header" || !required || !schema) return false;
  const node = follow(document, { value: schema, pointer: "" })?.value;
  return node?.const !== undefined || node?.enum?.length === 1;
}

/** A body of which nothing can be made up is that of the examples. */
export function fixedBody(contractCase: ContractCase, generation: Generation): { body?: unknown } {
  if (arbitraryBody(contractCase.operation, generation)) return {};
  const { body } = argumentsForOperation(generation.document, contractCase).params;
  return body === undefined ? {} : { body };
}
