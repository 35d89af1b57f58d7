import { mediaMembers, parameterMember, responseType } from "./message-types.ts";
import {
  type Document,
  methods,
  type OperationObject,
  type Parameter,
  type PathItem,
  type Reference,
  type RequestBody,
} from "./openapi.ts";
import { parametersOf } from "./parameters-of.ts";
import { printString } from "./print-type.ts";
import { referenceType } from "./reference-type.ts";
import { resolve } from "./resolve.ts";
import type { SchemaTypes } from "./schema-types.ts";
import { type Member, never, type TypeNode, text } from "./type-node.ts";

/** Take an operation into the interface of all operations. */
export type AddOperation = (id: string, members: Member[]) => void;

/** The type of a path: its own parameters, and the operation of each method by its name. */
export function pathType(item: PathItem, types: SchemaTypes, add: AddOperation): TypeNode {
  const members = [parametersMember(item.parameters ?? [], types)];
  for (const method of methods) {
    const operation = item[method];
    if (!operation) {
      members.push({ name: method, optional: true, type: never });
      continue;
    }
    const id = operation.operationId ?? "";
    members.push({ name: method, type: text(`operations[${printString(id)}]`), source: operation });
    add(id, operationMembers(operation, item, types));
  }
  return { kind: "object", members };
}

function operationMembers(operation: OperationObject, item: PathItem, types: SchemaTypes): Member[] {
  const responses = Object.entries(operation.responses ?? {}).map(([name, source]) => ({
    name,
    type: "$ref" in source ? referenceType(source.$ref) : responseType(source, types),
    source,
  }));
  return [
    parametersMember(parametersOf(types.document, item, operation), types),
    bodyMember(operation, types),
    { name: "responses", type: responses.length ? { kind: "object", members: responses } : never },
  ];
}

function bodyMember({ requestBody: source }: OperationObject, types: SchemaTypes): Member {
  if (!source) return { name: "requestBody", optional: true, type: never };
  const optional = !resolve<RequestBody>(types.document, source).required;
  const type = "$ref" in source ? referenceType(source.$ref) : requestBodyType(source, types);
  return { name: "requestBody", optional, type, source };
}

/** The type of a request body: its content by media type. */
export function requestBodyType({ content }: RequestBody, types: SchemaTypes): TypeNode {
  const members = mediaMembers(content, types);
  const none: Member = { name: "*/*", optional: true, type: never };
  return {
    kind: "object",
    members: [{ name: "content", type: { kind: "object", members: members.length ? members : [none] } }],
  };
}

function parametersMember(parameters: readonly (Parameter | Reference)[], types: SchemaTypes): Member {
  const resolved = parameters.map((source) => ({ source, parameter: resolve<Parameter>(types.document, source) }));
  const members = ["query", "header", "path", "cookie"].map((place): Member => {
    const within = resolved
      .filter(({ parameter }) => parameter.in === place)
      .map(({ source, parameter }) => parameterMember(source, parameter, types));
    if (within.length === 0) return { name: place, optional: true, type: never };
    return {
      name: place,
      optional: within.every(({ optional }) => optional),
      type: { kind: "object", members: within },
    };
  });
  return { name: "parameters", type: { kind: "object", members } };
}

/** The paths of a document, with the operations that they lead to. */
export function* pathMembers(paths: Document["paths"], types: SchemaTypes, add: AddOperation): Iterable<Member> {
  for (const [name, item] of Object.entries(paths)) yield { name, type: pathType(item, types, add) };
}
