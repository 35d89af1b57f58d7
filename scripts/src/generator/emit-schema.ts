import { childPointer } from "./child-pointer.ts";
import { schemaReference } from "./directions.ts";
import { discriminatorTypes } from "./discriminator-types.ts";
import { headerType, parameterType, responseType } from "./message-types.ts";
import { inOnePiece } from "./one-piece.ts";
import type { Document, Header, Parameter, PathItem, RequestBody, Response, Schema } from "./openapi.ts";
import { ownType } from "./own-type.ts";
import { type AddOperation, pathMembers, pathType, requestBodyType } from "./path-types.ts";
import { printMembers, printType, step } from "./print-type.ts";
import { recursiveTypes } from "./recursive-types.ts";
import { schemaType } from "./schema-type.ts";
import type { SchemaTypes } from "./schema-types.ts";
import { type Member, type TypeNode, text } from "./type-node.ts";

/** The pieces of the text of `schema.ts`: every shape of a prepared document, laid out as openapi-typescript does it. */
export function emitSchema(document: Document): string[] {
  const discriminators = discriminatorTypes(document);
  const stated = { ...document, components: { ...document.components, schemas: { ...discriminators.schemas } } };
  const recursive = recursiveTypes(discriminators.schemas);
  const types: SchemaTypes = { document: stated, discriminators, footer: new Set() };
  const operations: string[] = [];
  const add: AddOperation = (id, members) => {
    types.footer.add(operationsMark);
    operations.push(inOnePiece(printMembers([{ name: id, type: { kind: "object", members } }])));
  };
  const written = [
    ...interfaceOf("paths", printEach(pathMembers(document.paths, types, add))),
    ...interfaceOf("webhooks", printEach(pathMembers(document.webhooks ?? {}, types, add))),
    ...interfaceOf("components", document.components ? printComponents(stated, { types, recursive, add }) : []),
    ...interfaceOf("$defs", []),
  ];
  types.footer.add(operationsMark);
  for (const part of types.footer)
    written.push(...(part === operationsMark ? interfaceOf("operations", operations) : [part]));
  return written;
}

/** Where the operations stand among what follows the document's own parts. */
const operationsMark = "operations";

/** Each member is printed before the next is made, so that only one tree of types is held at a time. */
function printEach(members: Iterable<Member>, indent?: string): string[] {
  return Array.from(members, (member) => inOnePiece(printMembers([member], indent)));
}

function interfaceOf(name: string, members: readonly string[]): string[] {
  if (members.length === 0) return [`export type ${name} = Record<string, never>;\n`];
  return [`export interface ${name} {\n`, ...members, "}\n"];
}

interface Around {
  types: SchemaTypes;
  recursive: ReadonlyMap<string, string>;
  add: AddOperation;
}

function printComponents({ components = {} }: Document, { types, recursive, add }: Around): string[] {
  const kinds: Record<string, (source: never, name: string) => TypeNode> = {
    schemas: (source: Schema, name) => componentType(source, name, types, recursive),
    responses: (source: Response) => responseType(source, types),
    parameters: (source: Parameter) => parameterType(source, types),
    requestBodies: (source: RequestBody) => requestBodyType(source, types),
    headers: (source: Header) => headerType(source, types),
    pathItems: (source: PathItem) => pathType(source, types, add),
  };
  return Object.entries(kinds).flatMap(([kind, typeOf]) => {
    const members = printEach(namedMembers(components[kind] ?? {}, typeOf), step + step);
    return members.length ? [`${step}${kind}: {\n`, ...members, `${step}};\n`] : [`${step}${kind}: never;\n`];
  });
}

function* namedMembers(
  sources: Readonly<Record<string, unknown>>,
  typeOf: (source: never, name: string) => TypeNode,
): Iterable<Member> {
  for (const [name, source] of Object.entries(sources)) yield { name, type: typeOf(source as never, name), source };
}

function componentType(
  source: Schema,
  name: string,
  types: SchemaTypes,
  recursive: ReadonlyMap<string, string>,
): TypeNode {
  const alias = recursive.get(schemaReference(name));
  const within = alias === undefined ? types : { ...types, recursive };
  const type =
    ownType(source, (part) => schemaType(part, within)) ??
    schemaType(source, within, childPointer("#/components/schemas", name));
  if (alias === undefined) return type;
  types.footer.add(`type ${alias} = ${printType(type)};\n`);
  return text(alias);
}
