import fc, { type Arbitrary } from "fast-check";
import { exampleOf } from "../arguments-for-operation.ts";
import type { MediaType, Parameter, Schema } from "../document.ts";
import { follow, type Located, member } from "../located.ts";
import { isJson, preferred } from "../media-type.ts";
import { shapeOf } from "../message/shape.ts";
import type { Operation } from "../operations-of.ts";
import { arbitraryFor, type Generation } from "../schema/arbitrary-for.ts";
import { keepPossible } from "../schema/keep-possible.ts";

/** Arguments of calls: every optional one with and without, each of the names that stand for path parameters. */
export function arbitraryArguments(operation: Operation, generation: Generation): Arbitrary<Record<string, unknown>> {
  const alternatives = Object.entries(operation.object["x-one-of-parameters"] ?? {});
  if (!alternatives.length) return argumentsWith(operation, generation);
  return fc.oneof(...alternatives.map((alternative) => argumentsWith(operation, generation, alternative)));
}

function argumentsWith(
  operation: Operation,
  generation: Generation,
  alternative?: [string, Readonly<Record<string, string>>],
): Arbitrary<Record<string, unknown>> {
  const model: [string, Arbitrary<unknown>, boolean][] = [];
  const [name, replaced = {}] = alternative ?? [];
  if (name !== undefined) model.push([name, fc.constantFrom("a1", "023e105f4ecef8ad9ca31a8372d0c353"), true]);
  for (const parameter of operation.parameters) {
    const { node } = parameter;
    if ((node.in === "path" && Object.hasOwn(replaced, node.name)) || isConstant(generation, node)) continue;
    model.push([node.name, arbitraryParameter(parameter, generation), node.required === true]);
  }
  const body = arbitraryBody(operation, generation);
  if (body) model.push(["body", body, operation.requestBody?.node.required === true]);
  return fc.record(Object.fromEntries(model.map(([key, value]) => [key, value])), {
    requiredKeys: model.flatMap(([key, , isRequired]) => (isRequired ? [key] : [])),
    noNullPrototype: true,
  });
}

function arbitraryParameter(parameter: Located<Parameter>, generation: Generation): Arbitrary<unknown> {
  const [mediaType] = preferred(parameter.node.content) ?? [];
  const owner = mediaType === undefined ? parameter : member<MediaType>(parameter, "content", mediaType);
  const schema = owner && member<Schema>(owner, "schema");
  const stated =
    exampleOf(generation.document, parameter.node) ?? (owner && exampleOf(generation.document, owner.node));
  const possible =
    schema && keepPossible(arbitraryFor(schema, generation), (value) => canTravel(parameter.node, value));
  if (possible) return possible;
  if (!schema || stated !== undefined) return fc.constant(stated ?? "a1");
  throw new TypeError(`${parameter.node.in} ${parameter.node.name} needs an example in the document`);
}

/** Not every value has a form in every style; what has none cannot be meant. */
function canTravel({ in: place, style, content }: Parameter, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  const items = shapeOf(value) === "scalar" ? [value] : Object.values(value as object);
  if (content) return place !== "header" || isPlain(JSON.stringify(value));
  if (shapeOf(value) !== "scalar") {
    if (!items.length || items.some((item) => shapeOf(item) !== "scalar" || item === null || item === "")) return false;
    const divided = place === "header" || place === "cookie" || style?.endsWith("Delimited");
    if (style === "label" && items.some((item) => String(item).includes("."))) return false;
    if (divided && !items.every((item) => /^[\w.-]+$/.test(String(item)))) return false;
  }
  if (place === "header") return items.every((item) => isPlain(String(item)) && String(item) !== "");
  if (place === "path") return items.every((item) => !["", ".", ".."].includes(String(item)));
  return true;
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && text.trim() === text;
}

/** Bodies in JSON, where the operation has a schema for them. */
export function arbitraryBody({ requestBody }: Operation, generation: Generation): Arbitrary<unknown> | undefined {
  const [mediaType] = preferred(requestBody?.node.content) ?? [];
  if (!requestBody || mediaType === undefined || !isJson(mediaType)) return undefined;
  const written = member<MediaType>(requestBody, "content", mediaType);
  const media = written && follow(generation.document, written);
  const schema = media && member<Schema>(media, "schema");
  return schema && arbitraryFor(schema, generation);
}

function isConstant({ document }: Generation, { in: place, required, schema }: Parameter): boolean {
  if (place !== "header" || !required || !schema) return false;
  const node = follow(document, { node: schema, pointer: "" })?.node;
  return node?.const !== undefined || node?.enum?.length === 1;
}
