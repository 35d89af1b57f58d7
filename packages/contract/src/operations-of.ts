import type { Document, OperationObject, Parameter, PathItem, RequestBody, ResponseObject } from "./document.ts";
import { resolveReference } from "./resolve-reference.ts";

/** An operation with everything that its path says too, references followed. */
export interface Operation {
  id: string;
  /** In capitals. */
  method: string;
  /** The path template. */
  path: string;
  parameters: Parameter[];
  requestBody: RequestBody | undefined;
  /** By status, range or `default`. */
  responses: Readonly<Record<string, ResponseObject>>;
  object: OperationObject;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a document that have an operationId. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const pathItem = resolveReference(document, item);
    return methods.flatMap((method) => operationAt({ document, path, pathItem, method }));
  });
}

interface Place {
  document: Document;
  path: string;
  pathItem: PathItem;
  method: string;
}

function operationAt({ document, path, pathItem, method }: Place): Operation[] {
  const object = pathItem[method] as OperationObject | undefined;
  if (!object?.operationId) return [];
  const parameters = new Map<string, Parameter>();
  // What an operation says of a parameter replaces what its path says.
  for (const each of [...(pathItem.parameters ?? []), ...(object.parameters ?? [])]) {
    const parameter = resolveReference(document, each);
    if (!isIgnored(parameter)) parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const responses = Object.entries(object.responses ?? {}).map(([status, response]) => [
    status,
    resolveReference(document, response),
  ]);
  return [
    {
      id: object.operationId,
      method: method.toUpperCase(),
      path,
      parameters: [...parameters.values()],
      requestBody: object.requestBody && resolveReference(document, object.requestBody),
      responses: Object.fromEntries(responses),
      object,
    },
  ];
}

/** OpenAPI says these headers elsewhere, and ignores parameters of these names. */
function isIgnored(parameter: Parameter): boolean {
  return (
    parameter.in === "header" && ["accept", "content-type", "authorization"].includes(parameter.name.toLowerCase())
  );
}
