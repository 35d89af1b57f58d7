import type { Document, OperationObject, Schema } from "@certspec/openapi";
import { generateFiles } from "../src/generator/generate-files.ts";
import type { GeneratedFiles } from "../src/generator/generated-files.ts";

/** Texts of generated files, by their name. */
type Files = Record<keyof GeneratedFiles, string>;

/** Generate the files of a document that has these operations, by method and path, and these schemas. */
export async function generate(
  operations: Record<string, OperationObject>,
  schemas: Record<string, Schema> = {},
  more: Partial<Document> = {},
): Promise<Files> {
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const [request, operation] of Object.entries(operations)) {
    const [method = "", path = ""] = request.split(" ");
    paths[path] = { ...paths[path], [method]: operation };
  }
  const document: Document = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths, ...more };
  const components = { ...more.components, schemas };
  const bundle = Buffer.from(JSON.stringify({ ...document, components }));
  const files = await generateFiles(bundle, { provider: "things", version: "1.0.0" });
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, bytes.toString()])) as Files;
}

/** A reference, which may stand for anything that a document can hold. */
export function refer<Node>(reference: string): Node {
  // The types of documents say what is there once references are followed.
  return { $ref: reference } as Node;
}

/** An operation that answers 200 with a schema in JSON. */
export function answering(schema: Schema, more: OperationObject = {}): OperationObject {
  return { responses: { 200: { content: { "application/json": { schema } } } }, ...more };
}

/** An operation that takes a schema in JSON, and answers 204. */
export function taking(schema: Schema, more: OperationObject = {}): OperationObject {
  return {
    requestBody: { required: true, content: { "application/json": { schema } } },
    responses: { 204: {} },
    ...more,
  };
}

/** The type that `schema.ts` gives a component, on one line and without comments. */
export function typeIn(files: Files, name: string): string | undefined {
  const text = files["schema.ts"].replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\s+/g, " ");
  const [, from] = text.split(/ schemas: \{/);
  const start = from?.indexOf(` ${name}: `) ?? -1;
  if (from === undefined || start < 0) return undefined;
  let depth = 0;
  const rest = from.slice(start + name.length + 3);
  for (const [index, character] of [...rest].entries()) {
    if ("{([".includes(character)) depth += 1;
    if ("})]".includes(character)) depth -= 1;
    if (character === ";" && depth === 0) return rest.slice(0, index);
  }
  return undefined;
}
