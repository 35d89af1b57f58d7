import type { JsonObject } from "../json.ts";
import type { SchemaNode } from "../schema/schema-node.ts";

/** A parameter, with what its document leaves out filled in. */
export interface Parameter {
  name: string;
  place: string;
  pointer: string;
  /** Where the operation names it; its pointer, unless it is a component. */
  entry: string;
  required: boolean;
  deprecated: boolean;
  allowsEmpty: boolean;
  /** How values are written, such as `form, exploded`. */
  style: string;
  /** The same, for values that are neither lists nor objects. */
  plainStyle: string;
  node: SchemaNode;
  words: string;
}

/** One media type of a body, or of a response. */
export interface Content {
  pointer: string;
  node: SchemaNode;
  /** The schema of each part of a stream (OpenAPI 3.2). */
  itemNode: SchemaNode;
  encoding: string;
  words: string;
}

export interface Body {
  pointer: string;
  required: boolean;
  contents: ReadonlyMap<string, Content>;
  words: string;
}

export interface OperationResponse {
  pointer: string;
  /** Where the operation names it; its pointer, unless it is a component. */
  entry: string;
  contents: ReadonlyMap<string, Content>;
  headers: ReadonlyMap<string, Header>;
  words: string;
}

/** A header of a response. */
export interface Header {
  pointer: string;
  required: boolean;
  deprecated: boolean;
  /** How objects are written, such as `simple, exploded`. */
  style: string;
  node: SchemaNode;
  words: string;
}

/** One security requirement: the scopes of each scheme, under what the scheme does on the wire. */
export interface Requirement {
  pointer: string;
  /** Texts such as `http bearer`, sorted and joined; equal for equal requests. */
  kind: string;
  schemes: readonly { name: string; kind: string; scopes: readonly string[] }[];
}

/** An operation of a document, in one form for all ways to write it. */
export interface Operation {
  method: string;
  path: string;
  pointer: string;
  operationId: string | undefined;
  deprecated: boolean;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly body: Body | undefined;
  readonly responses: ReadonlyMap<string, OperationResponse>;
  requirements: readonly Requirement[];
  /** Its own servers, or those of its path. */
  servers: readonly Server[] | undefined;
  /** The servers of the document, which apply where neither the operation nor its path names any. */
  usualServers: readonly Server[];
  /** The operations that the provider calls in return. A callback can contain itself, so limit the depth when you follow them. */
  readonly callbacks: readonly Operation[];
  words: string;
  extensions: JsonObject;
  /** All of it as it is written, with what its path says. */
  raw: unknown;
}

/** A server; its URL has no slash at the end. */
export interface Server {
  url: string;
  /** The default of each variable, and its allowed values; undefined for any value. */
  variables: Readonly<Record<string, { usual: string; choices: readonly string[] | undefined }>>;
  pointer: string;
}
