import {
  decodePercent,
  explodes,
  isJson,
  namesIn,
  type PairOwner,
  parameterReader,
  routeTemplate,
} from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";
import { propertiesOf, shapeOf, typesOf } from "../document/schema-shape.ts";
import type { Header, Operation, Parameter, Schema } from "./operation.ts";
import { prepareSecurity } from "./prepare-security.ts";
import type { StructuredParameter, StructuredParameters } from "./route.ts";

/** Changes Prism's operation so that it responds and validates as documented. */
export function prepareOperation(operation: Operation, source: OperationSource): StructuredParameters {
  // A mock must not send requests to URLs from a request body.
  delete operation.callbacks;
  for (const { contents = [], headers = [] } of operation.responses) {
    for (const content of contents)
      content.examples?.sort((one, other) => Number(other.key === "default") - Number(one.key === "default"));
    for (const header of headers) fixHeader(header);
  }
  prepareSecurity(operation);
  const { request = {} } = operation;
  for (const parameters of [request.path, request.query, request.headers, request.cookie])
    for (const parameter of parameters ?? []) parameter.schema = withoutTypesApart(parameter.schema);
  operation.path = writtenPath(operation.path);
  request.path = request.path?.map((parameter) => renamed(operation, parameter)) ?? [];
  const secrets = (operation.security ?? []).flat().filter((scheme) => scheme.in === "query");
  const query = structuredFrom(request.query, "form");
  const structured = new Map(query.map((parameter) => [parameter.name, parameter]));
  const names = [...(request.query ?? []), ...secrets].flatMap(({ name }) => name ?? []);
  const cookie = structuredFrom(request.cookie, "form");
  return {
    query,
    header: structuredFrom(request.headers, "simple"),
    cookie,
    owners: [...new Set(names)].map((name) => [name, structured.get(name) ?? { name }]),
    cookieOwners: (request.cookie ?? []).map(({ name }) => [
      name,
      cookie.find((each) => each.name === name) ?? { name },
    ]),
    path: readablePath(operation, routeTemplate(source.path, source.parameters)),
  };
}

/**
 * A template that Prism can match, with a segment for each parameter: it cannot match several in one segment, one in several segments,
 * a comma beside one, or literals that a request encodes otherwise.
 */
function readablePath(operation: Operation, route: string): StructuredParameters["path"] {
  const { path } = operation;
  const segments = path.split("/").slice(1);
  const template = segments
    .flatMap((segment) => (segment.includes("{") ? namesIn(segment).map((name) => `{${name}}`) : segment))
    .map((segment) => `/${segment}`)
    .join("");
  // Prism's names of the parameters, and those of the document, in the same order.
  const ownNames = namesIn(path);
  const names = namesIn(route);
  const valuesIn = parameterReader(route);
  const plain = (operation.request?.path ?? []).filter(({ style = "simple" }) => style === "simple");
  return {
    operation: template === path ? operation : { ...operation, path: template },
    values: (actual) => {
      const values = valuesIn(actual);
      const textOf = (name: string) => values.get(names[ownNames.indexOf(name)] ?? "") ?? "";
      return Object.fromEntries(plain.map(({ name }) => [name, decodePercent(textOf(name))]));
    },
    read: (actual) => {
      const values = valuesIn(actual);
      // Prism turns a value with a comma into a list, and then fails for it (stoplightio/prism#2710).
      let index = 0;
      return template.replaceAll(/\{[^{}]+\}/g, () => {
        const value = values.get(names[index] ?? "") ?? "";
        index += 1;
        return value.replaceAll(",", "%2C").replaceAll("/", "%2F");
      });
    },
  };
}

/** A path template with its literal parts as URLs have them. */
export function writtenPath(template: string): string {
  return template.replaceAll(/[^{}]+(?![^{]*\})/g, written);
}

/** Encodes the literal part of a template as in a URL, which is how Prism compares it. */
function written(literal: string): string {
  try {
    return encodeURI(decodeURIComponent(literal));
  } catch {
    // A literal percent sign.
    return encodeURI(literal);
  }
}

/** A text has no type: `1` is an integer and a text, so that exactly one of both would never hold for it. */
function withoutTypesApart(schema: Schema = {}): Schema {
  const { oneOf, ...others } = schema;
  if (!oneOf || schema.anyOf || typesOf(schema).size < 2) return schema;
  return { ...others, anyOf: oneOf };
}

/** Prism's path templates fail for names that every object has, such as `constructor`, and for most names that are not plain words. */
function renamed(operation: Operation, parameter: Parameter): Parameter {
  const { name } = parameter;
  if (/^[\w.-]+$/.test(name) && !(name in {})) return parameter;
  let plain = `${name.replaceAll(/[^\w.-]/g, "_")}_`;
  while (operation.path.includes(`{${plain}}`)) plain += "_";
  operation.path = operation.path.replace(`{${name}}`, () => `{${plain}}`);
  return { ...parameter, name: plain };
}

/**
 * Prism drops camelCase properties and absent objects, reads only the last of repeated values, splits the space-delimited
 * style at a literal `%20`, and fails for optional headers. So it gets decoded values, with a schema whose
 * type is hidden, so that it does not decode them again.
 */
function structuredFrom(parameters: Parameter[] = [], defaultStyle: string): StructuredParameter[] {
  const structured: StructuredParameter[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const { name, style = defaultStyle, explode = explodes(style), allowEmptyValue: allowsEmpty = false } = parameter;
    const json = jsonSchemaOf(parameter);
    const schema = json ?? parameter.schema ?? {};
    const shape = json ? "object" : shapeOf(schema);
    if (shape === "scalar") continue;
    const isJson = json !== undefined;
    const owned = shape === "object" && !isJson ? propertiesOwned(schema) : {};
    structured.push({ name, shape, style, explode, isJson, schema, allowsEmpty, ...owned });
    const { $schema } = schema;
    const hidden = { allOf: [schema], ...($schema !== undefined && { $schema }) };
    parameters[index] = { ...parameter, style: defaultStyle, explode: false, schema: hidden };
  }
  return structured;
}

function propertiesOwned(schema: Schema): Pick<PairOwner, "properties" | "isOpen"> {
  const properties = new Set(Object.keys(propertiesOf(schema)));
  const { additionalProperties, unevaluatedProperties, patternProperties } = schema;
  const isClosed = additionalProperties === false || unevaluatedProperties === false;
  const speaksOfOthers = [additionalProperties, unevaluatedProperties, patternProperties].some(Boolean);
  return { properties, isOpen: !isClosed && (properties.size === 0 || speaksOfOthers) };
}

function jsonSchemaOf({ content = {} }: Parameter): Schema | undefined {
  const [mediaType] = Object.keys(content);
  return mediaType !== undefined && isJson(mediaType) ? (content[mediaType]?.schema ?? {}) : undefined;
}

/**
 * Prism fails for a response header that is a list or an object, treats one that is not a string as missing, and never
 * generates a boolean one.
 */
function fixHeader(header: Header): void {
  const shape = shapeOf(header.schema ?? {});
  // A list stays a list until it is sent; an object is sent unchanged and not validated.
  if (shape === "list") header.schema = { allOf: [header.schema ?? {}] };
  if (shape === "object") header.schema = {};
  const [example] = header.examples ?? [];
  if (example && shape !== "list") example.value = headerText(example.value, header.explode);
  const isBoolean = shape === "scalar" && [header.schema?.type].flat().includes("boolean");
  if (!example && isBoolean) header.examples = [{ key: "default", value: "true" }];
  if (!example && shape !== "scalar") header.examples = [{ key: "default", value: null }];
}

/** Writes a value in the simple style. */
function headerText(value: unknown, explode = false): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value !== "object") return String(value);
  const entries = Object.entries(value);
  return explode ? entries.map(([name, item]) => `${name}=${item}`).join(",") : entries.flat().join(",");
}
