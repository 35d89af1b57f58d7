export type {
  Body,
  Content,
  Header,
  Operation,
  OperationResponse,
  Parameter,
  Requirement,
  Server,
} from "./operations/operation.ts";
export { readOperations, readServers, requestOf, schemeKind } from "./operations/read-operations.ts";
export { boundKeywords, compareBounds } from "./schema/bounds.ts";
export { createNodes } from "./schema/create-nodes.ts";
export { createSchemaReader } from "./schema/create-schema-reader.ts";
export type {
  Bound,
  BoundKeyword,
  Condition,
  Nodes,
  Property,
  SchemaNode,
  SchemaReader,
  Shape,
  Union,
} from "./schema/schema-node.ts";
