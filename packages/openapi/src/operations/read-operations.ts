import { entriesOf, isObject, type JsonObject, listOf, stableText } from "../json.ts";
import { essenceOf } from "../media-type.ts";
import { below, type Sourced } from "../pointer.ts";
import { bytesSchema } from "../schema/plain-schema.ts";
import type { Nodes, SchemaNode, SchemaReader } from "../schema/schema-node.ts";
import type {
  Body,
  Content,
  Header,
  Operation,
  OperationResponse,
  Parameter,
  Requirement,
  Server,
} from "./operation.ts";

/** The methods that a path item can have. */
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/** All operations of a document: those of its paths, and those that the provider calls. */
export function readOperations(reader: SchemaReader, nodes: Nodes): { called: Operation[]; received: Operation[] } {
  const { paths, webhooks } = reader.document;
  const usualServers = readServers({ value: reader.document, pointer: "" }) ?? [];
  return { called: readItems("/paths", paths), received: readItems("/webhooks", webhooks) };

  function readItems(pointer: string, items: unknown): Operation[] {
    return entriesOf(items).flatMap(([path, value]) =>
      path.startsWith("x-") ? [] : readItem(path, { value, pointer: below(pointer, path) }),
    );
  }

  function readItem(path: string, source: Sourced): Operation[] {
    const item = reader.follow(source);
    if (!isObject(item.value)) return [];
    const shared = item.value;
    const usual = methods.map((method) => ({ method, value: shared[method], pointer: below(item.pointer, method) }));
    // OpenAPI 3.2 has a place for all other methods.
    const others = entriesOf(shared.additionalOperations).map(([method, value]) => ({
      method,
      value,
      pointer: below(item.pointer, "additionalOperations", method),
    }));
    return [...usual, ...others].flatMap(({ method, value, pointer }) => {
      // An operation that is itself a reference is not in the standard, but in specs that are split into files.
      const found = reader.follow({ value, pointer });
      return isObject(found.value)
        ? [readOperation(path, method, { value: found.value, pointer: found.pointer }, item)]
        : [];
    });
  }

  function readOperation(path: string, method: string, source: Sourced<JsonObject>, item: Sourced): Operation {
    const { value, pointer } = source;
    const shared = isObject(item.value) ? item.value : {};
    const { summary = null, description = null, externalDocs = null } = value;
    // Read when somebody asks for them: most operations of a large document stay as they are, and need not be understood.
    const parameters = once(() =>
      readParameters(reader, nodes, path, [
        { value: shared.parameters, pointer: below(item.pointer, "parameters") },
        { value: value.parameters, pointer: below(pointer, "parameters") },
      ]),
    );
    const body = once(() =>
      readBody(reader, nodes, { value: value.requestBody, pointer: below(pointer, "requestBody") }),
    );
    const responses = once(() =>
      readResponses(reader, nodes, { value: value.responses, pointer: below(pointer, "responses") }),
    );
    return {
      method: method.toUpperCase(),
      path,
      pointer,
      operationId: typeof value.operationId === "string" ? value.operationId : undefined,
      deprecated: value.deprecated === true,
      get parameters() {
        return parameters();
      },
      get body() {
        return body();
      },
      get responses() {
        return responses();
      },
      requirements: readRequirements(reader, value.security === undefined ? undefined : source),
      servers: readServers(value.servers ? source : { value: item.value, pointer: item.pointer }),
      usualServers,
      // Read lazily, because a callback can contain itself.
      get callbacks() {
        return readCallbacks({ value: value.callbacks, pointer: below(pointer, "callbacks") });
      },
      words: stableText([summary, description, externalDocs, [...listOf(value.tags)].sort()]),
      extensions: value,
      raw: [method, path, value, shared.parameters ?? null, shared.servers ?? null],
    };
  }

  function readCallbacks({ value, pointer }: Sourced): Operation[] {
    return entriesOf(value).flatMap(([name, callback]) => {
      const found = reader.follow({ value: callback, pointer: below(pointer, name) });
      return entriesOf(found.value).flatMap(([expression, item]) =>
        readItem(`${name} ${expression}`, { value: item, pointer: below(found.pointer, expression) }),
      );
    });
  }
}

/** The value of a function that is called on first use, and not again. */
function once<Value>(read: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** Method and path of an operation, without the names of its path parameters. */
export function requestOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method} ${path.replaceAll(/\{[^{}]*\}/g, "{}")}`;
}

/** Headers that a client sends by itself; parameters of these names mean nothing. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/** The parameters of an operation; later lists replace what earlier ones say. Path parameters go by their position. */
function readParameters(
  reader: SchemaReader,
  nodes: Nodes,
  path: string,
  lists: readonly Sourced[],
): Map<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  const positions = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  for (const list of lists)
    for (const [index, value] of listOf(list.value).entries()) {
      const parameter = readParameter(reader, nodes, { value, pointer: below(list.pointer, index) });
      if (!parameter) continue;
      const { name, place } = parameter;
      const lower = name.toLowerCase();
      if (place === "header" && ignoredHeaders.has(lower)) continue;
      const position = place === "path" ? positions.indexOf(name) : -1;
      parameters.set(`${place} ${position >= 0 ? position : place === "header" ? lower : name}`, parameter);
    }
  return parameters;
}

function readParameter(reader: SchemaReader, nodes: Nodes, source: Sourced): Parameter | undefined {
  const { value, pointer } = reader.follow(source);
  if (!isObject(value) || typeof value.name !== "string" || typeof value.in !== "string") return undefined;
  const place = value.in;
  const own = typeof value.style === "string" ? value.style : undefined;
  const style = own ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const exploded = typeof value.explode === "boolean" ? value.explode : style === "form";
  const reserved = value.allowReserved === true ? ", reserved characters as they are" : "";
  const [content] = entriesOf(value.content);
  const written = content ? essenceOf(content[0]) : `${style}${reserved}`;
  const examples = [value.example ?? null, ...Object.values(isObject(value.examples) ? value.examples : {})];
  return {
    name: value.name,
    place,
    pointer,
    entry: source.pointer,
    required: place === "path" || value.required === true,
    deprecated: value.deprecated === true,
    allowsEmpty: place === "query" && value.allowEmptyValue === true,
    style: content ? written : `${written}${exploded ? ", exploded" : ""}`,
    plainStyle: written,
    node: schemaOf(nodes, { value, pointer }, content),
    words: stableText([value.description ?? null, examples]),
  };
}

/** The body that an operation takes, if it takes one. */
function readBody(reader: SchemaReader, nodes: Nodes, source: Sourced): Body | undefined {
  const { value, pointer } = reader.follow(source);
  if (!isObject(value)) return undefined;
  return {
    pointer,
    required: value.required === true,
    contents: readContents(reader, nodes, { value: value.content, pointer: below(pointer, "content") }),
    words: stableText(value.description ?? null),
  };
}

/** The documented responses of an operation, by their status. */
function readResponses(
  reader: SchemaReader,
  nodes: Nodes,
  { value, pointer }: Sourced,
): Map<string, OperationResponse> {
  const responses = new Map<string, OperationResponse>();
  for (const [status, entry] of entriesOf(value)) {
    if (status.startsWith("x-")) continue;
    const found = reader.follow({ value: entry, pointer: below(pointer, status) });
    if (!isObject(found.value)) continue;
    const { content, headers, description, links } = found.value;
    responses.set(/^\dxx$/i.test(status) ? status.toUpperCase() : status, {
      pointer: found.pointer,
      entry: below(pointer, status),
      contents: readContents(reader, nodes, { value: content, pointer: below(found.pointer, "content") }),
      headers: readHeaders(reader, nodes, { value: headers, pointer: below(found.pointer, "headers") }),
      words: stableText([description ?? null, links ?? {}]),
    });
  }
  return responses;
}

function readHeaders(reader: SchemaReader, nodes: Nodes, { value, pointer }: Sourced): OperationResponse["headers"] {
  const headers = new Map<string, Header>();
  for (const [name, entry] of entriesOf(value)) {
    const found = reader.follow({ value: entry, pointer: below(pointer, name) });
    if (name.toLowerCase() === "content-type" || !isObject(found.value)) continue;
    const { required, deprecated, explode, description = null, example = null, examples } = found.value;
    const [content] = entriesOf(found.value.content);
    headers.set(name.toLowerCase(), {
      pointer: found.pointer,
      required: required === true,
      deprecated: deprecated === true,
      style: content ? essenceOf(content[0]) : `simple${explode === true ? ", exploded" : ""}`,
      node: schemaOf(nodes, { value: found.value, pointer: found.pointer }, content),
      words: stableText([description, example, ...entriesOf(examples)]),
    });
  }
  return headers;
}

/** The media types of a body or a response. */
function readContents(reader: SchemaReader, nodes: Nodes, { value, pointer }: Sourced): Map<string, Content> {
  const contents = new Map<string, Content>();
  for (const [type, entry] of entriesOf(value).sort(byType)) {
    const plain = essenceOf(type);
    // Parameters say nothing, unless they tell two apart.
    const key = contents.has(plain) ? plainParameters(type) : plain;
    const found = reader.follow({ value: entry, pointer: below(pointer, type) });
    if (contents.has(key) || !isObject(found.value)) continue;
    const { encoding, example, examples } = found.value;
    const nodeOf = (schema: unknown, keyword: string) => {
      const at = below(found.pointer, keyword);
      return nodes(schema === undefined ? [] : [{ value: schema, pointer: at }], at);
    };
    contents.set(key, {
      pointer: found.pointer,
      node: nodeOf(bytesSchema(plain, found.value.schema), "schema"),
      itemNode: nodeOf(found.value.itemSchema, "itemSchema"),
      encoding: encodingOf(plain, encoding),
      words: stableText([example ?? null, ...entriesOf(examples)]),
    });
  }
  return contents;
}

function byType([first]: [string, unknown], [second]: [string, unknown]): number {
  const [a, b] = [plainParameters(first), plainParameters(second)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function plainParameters(type: string): string {
  return type.toLowerCase().replaceAll(/\s/g, "");
}

/** How the fields of a form are encoded; it says nothing about other media types, and a field without a word nothing either. */
function encodingOf(type: string, encoding: unknown): string {
  if (!type.startsWith("multipart/") && type !== "application/x-www-form-urlencoded") return "";
  const said = entriesOf(encoding).filter(([, field]) => entriesOf(field).length > 0);
  return stableText(Object.fromEntries(said));
}

/** The schema of a parameter or a header: its own, or that of its one media type. */
function schemaOf(nodes: Nodes, { value, pointer }: Sourced, content: [string, unknown] | undefined): SchemaNode {
  const [holder, at] = content ? [content[1], below(pointer, "content", content[0])] : [value, pointer];
  const schema = isObject(holder) ? holder.schema : undefined;
  return nodes(schema === undefined ? [] : [{ value: schema, pointer: below(at, "schema") }], below(at, "schema"));
}

/** The security requirements of an operation or, without one, of the whole document. */
function readRequirements(reader: SchemaReader, operation: Sourced<JsonObject> | undefined): Requirement[] {
  const { value, pointer } = operation ?? { value: reader.document, pointer: "" };
  return listOf(value.security).map((requirement, index) => {
    const schemes = entriesOf(requirement)
      .map(([name, scopes]) => ({ name, kind: schemeKind(reader, name), scopes: listOf(scopes).map(String).sort() }))
      .sort((a, b) => (a.kind < b.kind ? -1 : 1));
    return {
      pointer: below(pointer, "security", index),
      schemes,
      kind: schemes.map(({ kind }) => kind).join(" and ") || "no credentials",
    };
  });
}

/** The effect of a security scheme on the wire, as a text. */
export function schemeKind(reader: SchemaReader, name: string): string {
  const pointer = below("/components/securitySchemes", name);
  const { value } = reader.follow({ value: reader.at(pointer), pointer });
  if (!isObject(value)) return name;
  if (value.type === "http") return `http ${String(value.scheme).toLowerCase()}`;
  if (value.type === "apiKey") {
    const key = String(value.name);
    return `${value.in} ${value.in === "header" ? key.toLowerCase() : key}`;
  }
  if (value.type === "openIdConnect") return `openIdConnect ${value.openIdConnectUrl}`;
  return String(value.type);
}

/** The servers that a document, a path or an operation names; undefined when it names none. */
export function readServers({ value, pointer }: Sourced): Server[] | undefined {
  const servers = isObject(value) ? listOf(value.servers) : [];
  if (servers.length === 0) return undefined;
  return servers.flatMap((server, index) => {
    if (!isObject(server) || typeof server.url !== "string") return [];
    const variables = entriesOf(server.variables).map(([name, variable]): [string, Server["variables"][string]] => {
      const { default: usual, enum: choices } = isObject(variable) ? variable : {};
      return [name, { usual: String(usual), choices: Array.isArray(choices) ? choices.map(String).sort() : undefined }];
    });
    return [
      {
        url: plainUrl(server.url),
        variables: Object.fromEntries(variables),
        pointer: below(pointer, "servers", index),
      },
    ];
  });
}

/** Hosts are the same in any letters; a slash at the end and the usual port say nothing. */
function plainUrl(url: string): string {
  const plain = url.replace(/\/+$/, "").replace(/^[a-z]+:\/\/[^/{}]+/i, (origin) => origin.toLowerCase());
  return plain.replace(/^(https:\/\/[^/]+?):443(?=\/|$)|^(http:\/\/[^/]+?):80(?=\/|$)/, "$1$2");
}
