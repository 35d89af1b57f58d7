export type {
  Answer,
  Body,
  Content,
  Header,
  Operation,
  Parameter,
  Requirement,
  Server,
} from "./operations/operation.ts";
export { readOperations, requestOf } from "./operations/read-operations.ts";
export { schemeKind } from "./operations/read-requirements.ts";
export { readServers } from "./operations/read-servers.ts";
export { type Bound, type BoundKeyword, boundKeywords, compareBounds } from "./schema/bounds.ts";
export type { Condition } from "./schema/conditions.ts";
export { createNodes, type Nodes, type SchemaNode } from "./schema/schema-node.ts";
export { createSchemaReader, type SchemaReader } from "./schema/schema-reader.ts";
export type { Property, Shape, Union } from "./schema/shape.ts";
