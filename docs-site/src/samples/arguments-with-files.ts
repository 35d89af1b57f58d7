import { isBinary, isJson, isText, type MediaType, type Schema } from "@certspec/openapi";
import { resolve } from "../../../scripts/src/generator/resolve.ts";
import type { DocumentedOperation } from "../providers/provider.ts";
import { sampleArguments } from "./sample-arguments.ts";

/** The arguments of the samples; what a client takes as a `Blob` is made by `file` from the text of the example. */
export function argumentsWithFiles(
  operation: DocumentedOperation,
  file: (text: string) => unknown,
): Record<string, unknown> {
  const given = sampleArguments(operation);
  const files = filesOf(operation);
  const made = (value: unknown): unknown => (Array.isArray(value) ? value.map(made) : file(String(value)));
  if (files === true) return { ...given, body: made(given.body) };
  if (files.size === 0) return given;
  const fields = Object.entries(given.body as object);
  return {
    ...given,
    body: Object.fromEntries(fields.map(([name, value]) => [name, files.has(name) ? made(value) : value])),
  };
}

/** The parts of a request body that are files: `true` for the whole, else the names of its fields. */
export function filesOf({ body, provider }: DocumentedOperation): true | ReadonlySet<string> {
  if (!body) return new Set();
  if (isBinary(body.mediaType)) return true;
  if (!body.mediaType.startsWith("multipart/")) return new Set();
  const { properties = {} } = resolve<Schema>(provider.document, body.media.schema ?? {});
  const isFile = (name: string, node: Schema): boolean => {
    const schema = resolve<Schema>(provider.document, node);
    if (schema.type === "array" && schema.items) return isFile(name, schema.items);
    return schema.format === "binary" || schema.contentMediaType !== undefined || isFileType(body.media, name);
  };
  return new Set(Object.keys(properties).filter((name) => isFile(name, properties[name] as Schema)));
}

function isFileType({ encoding }: MediaType, name: string): boolean {
  const type = encoding?.[name]?.contentType;
  return type !== undefined && !isJson(type) && !isText(type);
}
