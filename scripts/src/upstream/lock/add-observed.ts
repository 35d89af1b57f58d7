import { below, entriesOf, isObject, type JsonObject, listOf } from "@certspec/openapi";
import {
  type Content,
  createNodes,
  type Operation,
  readOperations,
  type SchemaReader,
} from "@certspec/openapi/operations";
import { readDocument } from "../read-document.ts";
import { answerOf } from "../sources/har/observe-operation.ts";
import { addSchema, type Draft } from "./add-schema.ts";

/** A document of one operation, with everything that was observed and that it does not say. */
export function addObserved(own: JsonObject, observed: JsonObject): JsonObject {
  const copy = structuredClone(own) as Draft;
  // What is read is not what is written: the shapes stay those of our document.
  const reader = readDocument(own, "the spec");
  const [operation] = readOperations(reader, createNodes(reader)).called;
  const [[, item] = []] = entriesOf(observed.paths);
  const [[, seen] = []] = entriesOf(item).filter(([key]) => key !== "parameters");
  if (!operation || !isObject(seen)) return own;
  const writer = readDocument(copy, "the spec");
  addParameters(writer, operation, listOf(seen.parameters));
  const body = isObject(seen.requestBody) ? seen.requestBody.content : undefined;
  if (operation.body) addContents(writer, operation.body, operation.body.contents, body);
  for (const [status, answer] of entriesOf(seen.responses)) {
    const known = answerOf(operation, status);
    if (known) addContents(writer, known, known.contents, isObject(answer) ? answer.content : undefined);
    else draftAt(writer, operation.pointer, "responses")[status] = structuredClone(answer);
  }
  return copy;
}

function addParameters(writer: SchemaReader, { parameters, pointer }: Operation, seen: readonly unknown[]): void {
  const target = writer.at(pointer) as Draft;
  for (const parameter of seen.filter(isObject)) {
    const known = parameters.get(`query ${parameter.name}`);
    // Texts in an address have no types; only values of a list can be told from others.
    if (known && isObject(parameter.schema)) addSchema(writer, known.node, { enum: parameter.schema.enum });
    else target.parameters = [...listOf(target.parameters), { ...parameter, schema: { type: "string" } }];
  }
}

function addContents(
  writer: SchemaReader,
  { pointer }: { pointer: string },
  known: ReadonlyMap<string, Content>,
  seen: unknown,
): void {
  for (const [type, content] of entriesOf(seen)) {
    const own = known.get(type) ?? known.get(`${type.split("/")[0]}/*`) ?? known.get("*/*");
    if (!own) draftAt(writer, pointer, "content")[type] = structuredClone(content);
    else if (isObject(content) && isObject(content.schema)) addSchema(writer, own.node, content.schema);
  }
}

/** What stands under a key; an object from now on, where nothing does. */
function draftAt(writer: SchemaReader, pointer: string, key: string): Draft {
  const holder = writer.at(pointer) as Draft;
  holder[key] ??= {};
  return writer.at(below(pointer, key)) as Draft;
}
