import { constraintsOf } from "./constraints.ts";
import { reachedSchemas, schemaName, schemaReference } from "./directions.ts";
import { discriminatorProperties } from "./discriminator-properties.ts";
import { isBinary } from "./media-types.ts";
import { type Document, methods, type OperationObject, type Schema } from "./openapi.ts";
import { requestTwins } from "./request-twins.ts";
import { mapSubschemas } from "./subschemas.ts";

type Direction = "request" | "response";

/** What the prepared document says beside OpenAPI: the known values of an enum that may grow. */
export const openValues = "x-open-values";

/**
 * Make the document that openapi-typescript reads say what it would otherwise drop or get wrong: enums of answers stay
 * open, requests do not carry what is read-only, bounds stand in the comments, and `nullable` is spelled one way.
 * A schema that requests and answers share and that differs between them gets a twin, `<Name>Input`, for requests.
 */
export function prepare(document: Document): Document {
  const twins = requestTwins(document);
  const { request, response } = reachedSchemas(document);
  const closed = discriminatorProperties(document);
  const schemas: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    const context = { twins, closed: closed.get(name) ?? new Set<string>() };
    const direction = request.has(name) && !response.has(name) ? "request" : "response";
    schemas[name] = prepareSchema(schema, { ...context, direction });
    const twin = twins.get(name);
    if (twin !== undefined) schemas[twin] = prepareSchema(schema, { ...context, direction: "request" });
  }
  const inRequest = <Node>(node: Node): Node => prepareNode(node, { twins, closed: new Set(), direction: "request" });
  const inResponse = <Node>(node: Node): Node => prepareNode(node, { twins, closed: new Set(), direction: "response" });
  const components = document.components ?? {};
  return {
    ...document,
    components: {
      ...components,
      schemas,
      parameters: inRequest(components.parameters ?? {}),
      requestBodies: inRequest(components.requestBodies ?? {}),
      responses: inResponse(components.responses ?? {}),
      headers: inResponse(components.headers ?? {}),
    },
    paths: Object.fromEntries(
      Object.entries(document.paths).map(([path, item]) => {
        const copy = { ...item };
        if (item.parameters) copy.parameters = inRequest(item.parameters);
        for (const method of methods) {
          if (item[method]) copy[method] = prepareOperation(item[method], inRequest, inResponse);
        }
        return [path, copy];
      }),
    ),
  };
}

interface Context {
  direction: Direction;
  /** Names of the request twins, by the name of the shared schema. */
  twins: ReadonlyMap<string, string>;
  /** Properties whose values tell union members apart, and so stay closed. */
  closed: ReadonlySet<string>;
}

function prepareOperation(
  operation: OperationObject,
  inRequest: <Node>(node: Node) => Node,
  inResponse: <Node>(node: Node) => Node,
): OperationObject {
  const copy = { ...operation };
  if (operation.parameters) copy.parameters = inRequest(operation.parameters);
  if (operation.requestBody) copy.requestBody = inRequest(operation.requestBody);
  if (operation.responses) copy.responses = inResponse(operation.responses);
  return copy;
}

/** Prepare every schema below a parameter, a body or a response; a media type that holds bytes gets a schema that says so. */
function prepareNode<Node>(node: Node, context: Context): Node {
  if (Array.isArray(node)) return node.map((item) => prepareNode(item, context)) as Node;
  if (typeof node !== "object" || node === null) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "example" || key === "examples") copy[key] = value;
    else if (key === "schema") copy[key] = typeof value === "object" ? prepareSchema(value as Schema, context) : value;
    else if (key === "content") copy[key] = prepareContent(value as Record<string, { schema?: Schema }>, context);
    else copy[key] = prepareNode(value, context);
  }
  return copy as Node;
}

function prepareContent(content: Record<string, { schema?: Schema }>, context: Context): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(content).map(([type, media]) => {
      const bytes =
        isBinary(type) && (!media.schema || Object.keys(media.schema).every((key) => key === "description"));
      const schema = bytes ? { ...media.schema, type: "string", format: "binary" } : media.schema;
      return [type, prepareNode(schema ? { ...media, schema } : media, context)];
    }),
  );
}

function prepareSchema(schema: Schema, context: Context): Schema {
  if (schema.$ref !== undefined) return prepareReference(schema, context);
  const dropped = context.direction === "request" ? "readOnly" : "writeOnly";
  const hidden = Object.keys(schema.properties ?? {}).filter((name) => schema.properties?.[name]?.[dropped] === true);
  const kept = hidden.length ? withoutProperties(schema, hidden) : schema;
  const prepared = mapSubschemas(kept, (subschema, property) =>
    prepareSchema(subschema, {
      ...context,
      closed: property !== undefined && context.closed.has(property) ? new Set(["*"]) : context.closed,
    }),
  );
  const documented = withBounds(prepared);
  const nullable = withNull(documented);
  const mapped = withTwins(nullable, context);
  return context.direction === "response" && !context.closed.has("*") ? withOpenValues(mapped) : mapped;
}

function prepareReference(schema: Schema, { direction, twins }: Context): Schema {
  const twin = direction === "request" ? twins.get(schemaName(schema.$ref) ?? "") : undefined;
  const reference = twin === undefined ? schema : { ...schema, $ref: schemaReference(twin) };
  if (!schema.nullable) return reference;
  const { nullable: _, ...rest } = reference;
  return { anyOf: [rest, { type: "null" }] };
}

function withTwins(schema: Schema, { direction, twins }: Context): Schema {
  const { discriminator } = schema;
  if (direction !== "request" || !discriminator?.mapping) return schema;
  const mapping = Object.entries(discriminator.mapping).map(([value, target]) => {
    const twin = twins.get(schemaName(target) ?? "");
    return [value, twin === undefined ? target : schemaReference(twin)];
  });
  return { ...schema, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } };
}

function withoutProperties(schema: Schema, names: string[]): Schema {
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name));
  const copy: Schema = { ...schema, properties: Object.fromEntries(properties) };
  if (schema.required) copy.required = schema.required.filter((name) => !names.includes(name));
  return copy;
}

function withBounds(schema: Schema): Schema {
  const bounds = constraintsOf(schema);
  if (bounds.length === 0) return schema;
  return { ...schema, description: [schema.description?.trim(), ...bounds].filter(Boolean).join("\n") };
}

function withNull(schema: Schema): Schema {
  if (!schema.nullable) return schema;
  const { nullable: _, ...rest } = schema;
  if (typeof rest.type === "string") rest.type = [rest.type, "null"];
  else if (rest.type === undefined && !rest.enum) return { anyOf: [rest, { type: "null" }] };
  if (rest.enum && !rest.enum.includes(null)) rest.enum = [...rest.enum, null];
  return rest;
}

function withOpenValues(schema: Schema): Schema {
  const values = schema.enum?.filter((value) => value !== null) ?? [];
  const kind = typeof values[0];
  if (values.length < 2 || (kind !== "string" && kind !== "number") || !values.every((value) => typeof value === kind))
    return schema;
  const { enum: known, ...rest } = schema;
  const types = [schema.type ?? kind].flat();
  const nullable = known?.includes(null) || types.includes("null");
  return { ...rest, type: nullable ? [...new Set([...types, "null"])] : (schema.type ?? kind), [openValues]: values };
}
