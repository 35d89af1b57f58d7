import {
  child,
  type Document,
  isJson,
  type MediaType,
  type Parameter,
  preferred,
  type Schema,
  type Sourced,
  sendable,
} from "@certspec/openapi";
import type { Operation } from "../checker/operations-of.ts";
import { resolveReference } from "../checker/resolve-reference.ts";
import type { ContractCase } from "./contract-cases.ts";
import { canTravel } from "./generated-cases/can-travel.ts";
import { literalNeighbours } from "./literal-neighbours.ts";
import { madeUpValue } from "./made-up-value.ts";

/** The arguments of a client call, and the request that the mock must receive. */
export interface CallArguments {
  /** Flat: parameters under their wire names, the body under `body`. */
  params: Record<string, unknown>;
  /** Every declared parameter with the value that is meant; `undefined` means that it must not arrive. */
  parameters: { parameter: Parameter; value: unknown }[];
  /** The body that is meant, files as texts. */
  body: { mediaType: string; content: MediaType; value: unknown } | undefined;
}

/**
 * Chooses the arguments of a call from the document: examples, else what the schema states, else made-up values.
 * @throws when a value needs an example.
 */
export function argumentsForOperation(document: Document, contractCase: ContractCase): CallArguments {
  const { operation, requiredOnly, alternative } = contractCase;
  const replaced = new Map(Object.entries(operation.object["x-one-of-parameters"]?.[alternative ?? ""] ?? {}));
  const placeholder = `{${alternative}}`;
  const params: [string, unknown][] = [];
  if (alternative !== undefined) {
    const owner = operation.parameters.find(({ value: node }) => replaced.get(node.name) === placeholder);
    params.push([alternative, owner ? valueFor(document, operation, owner) : "a1"]);
  }
  const parameters = operation.parameters.map((located) => {
    const { value: parameter } = located;
    const constant = constantOf(document, parameter);
    if (constant !== undefined) return { parameter, value: constant };
    if (requiredOnly && !parameter.required) return { parameter, value: undefined };
    const template = parameter.in === "path" ? replaced.get(parameter.name) : undefined;
    if (template === placeholder) return { parameter, value: params[0]?.[1] };
    if (template !== undefined) return { parameter, value: template.replaceAll(placeholder, String(params[0]?.[1])) };
    const value = valueFor(document, operation, located);
    params.push([parameter.name, value]);
    return { parameter, value };
  });

  const body = bodyFor(document, contractCase);
  if (body) params.push(["body", withFiles(document, body)]);
  // Not by assignment: a parameter may be called __proto__.
  return { params: Object.fromEntries(params), parameters, body };
}

/** The value that the client sends by itself: that of a required header which allows no other. */
function constantOf(document: Document, { in: place, required, schema }: Parameter): unknown {
  if (place !== "header" || !required || !schema) return undefined;
  const { const: constant, enum: values } = resolveReference(document, schema);
  return constant ?? (values?.length === 1 ? values[0] : undefined);
}

function valueFor(document: Document, operation: Operation, parameter: Sourced<Parameter>): unknown {
  const { value: node } = parameter;
  const taken = literalNeighbours(document, operation, node);
  const [mediaType, content] = preferred(node.content) ?? [];
  const stated = exampleOf(document, node) ?? (content && exampleOf(document, content));
  const canBeSent = content !== undefined || canTravel(node, stated);
  if (stated !== undefined && canBeSent && !taken.has(String(stated))) return stated;
  const keys = mediaType === undefined ? ["schema"] : ["content", mediaType, "schema"];
  const schema = child<Schema>(parameter, ...keys) ?? { value: {}, pointer: "" };
  try {
    return madeUpValue(document, schema, (value) => canTravel(node, value) && !taken.has(String(value)));
  } catch (error) {
    // No style defines the serialization of such a value, for example of lists of objects.
    if (stated !== undefined && !node.required) return undefined;
    throw new TypeError(`${node.in} ${node.name} needs an example in the document: ${(error as Error).message}`);
  }
}

function bodyFor(document: Document, { operation, requiredOnly }: ContractCase): CallArguments["body"] {
  const { requestBody } = operation;
  const [mediaType, media] = preferred(requestBody?.value.content) ?? [];
  if (!requestBody || mediaType === undefined || !media || (requiredOnly && !requestBody.value.required))
    return undefined;
  const example = exampleOf(document, media);
  if (example !== undefined) return { mediaType, content: media, value: example };
  const schema = child<Schema>(requestBody, "content", mediaType, "schema") ?? { value: {}, pointer: "" };
  try {
    return { mediaType, content: media, value: madeUpValue(document, schema) };
  } catch (error) {
    throw new TypeError(`the request body needs an example in the document: ${(error as Error).message}`);
  }
}

/** The example that a parameter or a media type states, or the first of several. */
export function exampleOf(
  document: Document,
  { example, examples = {} }: Pick<MediaType, "example" | "examples">,
): unknown {
  const [first] = Object.values(examples);
  return example ?? (first && resolveReference(document, first).value);
}

/** A document writes a file's bytes as a text; a client takes a `Blob`. */
function withFiles(document: Document, { mediaType, content, value }: NonNullable<CallArguments["body"]>): unknown {
  if (mediaType === "multipart/form-data") {
    const properties = new Map(Object.entries(resolveReference(document, content.schema ?? {}).properties ?? {}));
    return mapped(value, (name, item) =>
      isFile(document, properties.get(name), content.encoding?.[name]?.contentType)
        ? blobs(item, content.encoding?.[name]?.contentType)
        : item,
    );
  }
  const isText =
    isJson(mediaType) || mediaType.startsWith("text/") || mediaType === "application/x-www-form-urlencoded";
  return isText || /[/+]xml$/.test(mediaType) ? value : blobs(value, mediaType);
}

function isFile(document: Document, property: Schema | undefined, contentType = ""): boolean {
  if (!property) return false;
  const schema = resolveReference(document, property);
  if (schema.type === "array" && schema.items) return isFile(document, schema.items, contentType);
  if (schema.format === "binary" || (schema.contentMediaType !== undefined && !schema.contentEncoding)) return true;
  const isText = contentType === "" || isJson(contentType) || contentType.startsWith("text/");
  return !isText && [schema.type].flat().includes("string");
}

function blobs(value: unknown, type = "application/octet-stream"): unknown {
  if (Array.isArray(value)) return value.map((item) => blobs(item, type));
  return new Blob([String(value)], { type: sendable(type) });
}

function mapped(value: unknown, change: (name: string, item: unknown) => unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, change(name, item)]));
}
