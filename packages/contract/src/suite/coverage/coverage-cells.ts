import { child, type Document, escapeKey, follow, type MediaType, preferred, type Sourced } from "@certspec/openapi";
import { examplesOf } from "../../checker/examples-of.ts";
import { type Operation, operationsOf } from "../../checker/operations-of.ts";
import { resolveReference } from "../../checker/resolve-reference.ts";
import { placeOf } from "../../checker/security/carried.ts";
import { statusFor } from "../contract-cases.ts";
import { waysOf } from "../credentials.ts";
import { type Cell, cellNames, type Dimension } from "./cell.ts";

/** Every cell that a document declares. */
export function coverageCells(document: Document): Cell[] {
  return operationsOf(document).flatMap((operation) => {
    const { id, pointer, object } = operation;
    const called = cell(operation, "operation", cellNames.operation(id), pointer);
    const cells = [
      called,
      ...parameterCells(operation),
      ...bodyCells(operation),
      ...answerCells(document, operation),
      ...credentialCells(document, operation),
    ];
    if (object.operationId !== undefined) return cells;
    return cells.map((each) => ({ ...each, obstacle: "it has no operationId, and so no method: give it one" }));
  });
}

function cell({ id }: Operation, dimension: Dimension, name: string, pointer: string, obstacle?: string): Cell {
  return { name, operation: id, dimension, pointer, ...(obstacle !== undefined && { obstacle }) };
}

function parameterCells(operation: Operation): Cell[] {
  const { id, object, parameters, pointer } = operation;
  const own = parameters.flatMap(({ value: node, pointer: at }) => {
    const uses = node.required || node.in === "path" ? (["given"] as const) : (["given", "omitted"] as const);
    const place = `${node.in} ${node.name}`;
    return uses.map((use) => cell(operation, "parameter", cellNames.parameter(id, place, use), at));
  });
  const alternatives = Object.keys(object["x-one-of-parameters"] ?? {}).map((name) => {
    const at = `${pointer}/x-one-of-parameters/${escapeKey(name)}`;
    return cell(operation, "parameter", cellNames.alternative(id, name), at);
  });
  return [...own, ...alternatives];
}

function bodyCells(operation: Operation): Cell[] {
  const { id, requestBody } = operation;
  if (!requestBody) return [];
  const { value: node, pointer } = requestBody;
  const [usual] = preferred(node.content) ?? [];
  const sent = Object.keys(node.content ?? {}).map((mediaType) => {
    const obstacle =
      mediaType === usual ? undefined : `a client sends ${usual}: waive it, or drop it from the document`;
    const at = `${pointer}/content/${escapeKey(mediaType)}`;
    return cell(operation, "body", cellNames.body(id, mediaType), at, obstacle);
  });
  return node.required ? sent : [...sent, cell(operation, "body", cellNames.noBody(id), pointer)];
}

function answerCells(document: Document, operation: Operation): Cell[] {
  const { id, responses } = operation;
  const keys = Object.keys(responses);
  return Object.entries(responses).flatMap(([key, response]) => {
    const obstacle = statusFor(key, keys) === undefined ? "no call can end with it: waive it" : undefined;
    const content = Object.keys(response.value.content ?? {});
    if (!content.length) return [cell(operation, "answer", cellNames.answer(id, key), response.pointer, obstacle)];
    return content.flatMap((mediaType) => {
      const name = cellNames.answer(id, key, mediaType);
      const written = child<MediaType>(response, "content", mediaType);
      const media: Sourced<MediaType> | undefined = written && follow(document, written);
      const at = written?.pointer ?? response.pointer;
      const examples = (media ? examplesOf(document, media.value) : []).map((example) =>
        cell(operation, "example", cellNames.example(name, example.name), at, obstacle),
      );
      return [cell(operation, "answer", name, at, obstacle), ...examples];
    });
  });
}

function credentialCells(document: Document, operation: Operation): Cell[] {
  const { id, object, pointer } = operation;
  const at = object.security ? `${pointer}/security` : "/security";
  const schemes = document.components?.securitySchemes ?? {};
  return waysOf(document, operation).map((way) => {
    const hidden = way.find(
      (name) => schemes[name] && placeOf(resolveReference(document, schemes[name])) === undefined,
    );
    const obstacle = hidden === undefined ? undefined : `no message shows ${hidden}: waive it`;
    return cell(operation, "credentials", cellNames.credentials(id, way), at, obstacle);
  });
}
