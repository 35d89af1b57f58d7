import { type Document, methods, type OperationObject, type PathItem } from "@certspec/openapi";
import { discriminatorProperties } from "./discriminators.ts";
import { inputVariants } from "./input-variants.ts";
import { mapValues } from "./map-values.ts";
import { prepareMap, prepareNode } from "./prepare-node.ts";
import { noProperties, prepareSchema, type SchemaContext } from "./prepare-schema.ts";
import { inputVariantOf, type PreparedSchema } from "./prepared-schema.ts";
import { reachedSchemas } from "./reached-schemas.ts";
import { nameRecursiveLists } from "./recursive-lists.ts";

/** A copy that is still being written. */
type Mutable<Node> = { -readonly [Key in keyof Node]: Node[Key] };

/**
 * Prepares a document so that its types keep every fact: enums of responses stay
 * open, requests do not carry what is read-only, bounds stand in the comments, and `nullable` is spelled one way.
 * A schema that requests and responses share and that differs between them gets an input variant, `<Name>Input`, for requests.
 */
export function prepare(document: Document): Document {
  const reached = reachedSchemas(document);
  const { request, response } = reached;
  const variants = inputVariants(document, reached);
  const closed = discriminatorProperties(document);
  const schemas: Record<string, PreparedSchema> = {};
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    const context = { document, variants, closed: closed.get(name) ?? noProperties, hidden: noProperties };
    const direction = request.has(name) && !response.has(name) ? "request" : "response";
    schemas[name] = prepareSchema(schema, { ...context, direction });
    const variant = variants.get(name);
    if (variant === undefined) continue;
    schemas[variant] = { ...prepareSchema(schema, { ...context, direction: "request" }), [inputVariantOf]: name };
  }
  const requestContext: SchemaContext = {
    document,
    variants,
    closed: noProperties,
    hidden: noProperties,
    direction: "request",
  };
  const responseContext: SchemaContext = { ...requestContext, direction: "response" };
  const inRequest = <Node>(node: Node): Node => prepareNode(node, requestContext);
  const inResponse = <Node>(node: Node): Node => prepareNode(node, responseContext);
  const {
    parameters = {},
    requestBodies = {},
    responses = {},
    headers = {},
    ...components
  } = document.components ?? {};
  return {
    ...document,
    components: {
      ...components,
      schemas: nameRecursiveLists(schemas),
      parameters: prepareMap(parameters, requestContext),
      requestBodies: prepareMap(requestBodies, requestContext),
      responses: prepareMap(responses, responseContext),
      headers: prepareMap(headers, responseContext),
    },
    paths: mapValues<Readonly<Record<string, PathItem>>>(document.paths ?? {}, (item) => {
      const copy: Mutable<PathItem> = { ...item };
      if (item.parameters) copy.parameters = inRequest(item.parameters);
      for (const method of methods) {
        if (item[method]) copy[method] = prepareOperation(item[method], inRequest, inResponse);
      }
      return copy;
    }),
  };
}

function prepareOperation(
  operation: OperationObject,
  inRequest: <Node>(node: Node) => Node,
  inResponse: <Node>(node: Node) => Node,
): OperationObject {
  const copy: Mutable<OperationObject> = { ...operation };
  if (operation.parameters) copy.parameters = inRequest(operation.parameters);
  if (operation.requestBody) copy.requestBody = inRequest(operation.requestBody);
  if (operation.responses) copy.responses = inResponse(operation.responses);
  return copy;
}
