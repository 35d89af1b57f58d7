import { below, type JsonObject, methods, namesIn, type OpenApiDocument, resolveObject } from "@certspec/openapi";
import { MockError } from "../mock-error.ts";
import { basePath } from "./base-path.ts";
import type { Collect } from "./collect-faults.ts";

/** Rejects a document, with the place and the problem. */
export type Reject = (at: string, message: string) => never;

const places = ["path", "query", "header", "cookie"];

/** Checks paths, operations, parameters, responses and security against OpenAPI. */
export function checkOperations(document: OpenApiDocument, reject: Reject, collect: Collect): void {
  const root = document as unknown as JsonObject;
  const ids = new Map<string, string>();
  for (const [path, value] of Object.entries(document.paths ?? {})) {
    if (path.startsWith("x-")) continue;
    const at = below("#/paths", path);
    collect(() => {
      if (!path.startsWith("/")) reject(at, "a path must begin with a slash");
      const item = resolveObject(root, value) ?? reject(at, "expected an object with operations");
      checkServers(item.servers, at, reject);
      const shared = checkParameters(root, item.parameters, below(at, "parameters"), reject);
      for (const method of methods.filter((each) => each in item))
        collect(() => checkOperation(root, { path, method, at, item, shared, ids }, reject));
    });
  }
}

interface Place {
  path: string;
  method: string;
  /** Where the path is. */
  at: string;
  item: JsonObject;
  shared: readonly JsonObject[];
  /** The operationIds so far, with their places. */
  ids: Map<string, string>;
}

function checkOperation(root: JsonObject, { path, method, at, item, shared, ids }: Place, reject: Reject): void {
  const here = below(at, method);
  const operation = resolveObject(root, item[method]) ?? reject(here, "expected an operation object");
  const own = checkParameters(root, operation.parameters, below(here, "parameters"), reject);
  checkTemplate(path, [...shared, ...own], here, reject);
  checkResponses(root, operation, here, reject);
  checkServers(operation.servers, here, reject);
  checkSecurity(root, operation.security ?? root.security, here, reject);
  const id = operation.operationId;
  if (typeof id !== "string") return;
  if (ids.has(id)) reject(here, `duplicate operationId ${id}, also at ${ids.get(id)}; rename one of them`);
  ids.set(id, here);
}

function checkParameters(root: JsonObject, list: unknown, at: string, reject: Reject): JsonObject[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return reject(at, "parameters must be a list");
  return list.map((value, index) => {
    const here = below(at, String(index));
    const parameter = resolveObject(root, value) ?? reject(here, "expected a parameter object");
    if (typeof parameter.name !== "string") reject(here, "a parameter must have a name");
    if (!places.includes(String(parameter.in))) reject(here, `\`in\` must be one of ${places.join(", ")}`);
    return parameter;
  });
}

function checkTemplate(path: string, parameters: readonly JsonObject[], at: string, reject: Reject): void {
  const named = namesIn(path);
  const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const missing = named.find((name) => !declared.includes(name));
  if (missing !== undefined) reject(at, `{${missing}} is not declared; add a parameter with in: path`);
  const spare = declared.find((name) => !named.includes(String(name)));
  if (spare !== undefined)
    reject(
      at,
      `the path parameter ${spare} is not part of the path; add {${spare}} to the path, or remove the parameter`,
    );
}

function checkResponses(root: JsonObject, { responses }: JsonObject, at: string, reject: Reject): void {
  if (responses === undefined) return;
  const here = below(at, "responses");
  for (const [code, value] of Object.entries(
    resolveObject(root, responses) ?? reject(here, "responses must be an object"),
  )) {
    if (code.startsWith("x-")) continue;
    if (!/^(?:[1-5](?:\d\d|XX)|default)$/i.test(code))
      reject(below(here, code), "expected a status such as 200, a range such as 4XX, or default");
    if (!resolveObject(root, value)) reject(below(here, code), "expected a response object");
  }
}

function checkServers(servers: unknown, at: string, reject: Reject): void {
  if (servers === undefined) return;
  const list = Array.isArray(servers) ? servers : reject(below(at, "servers"), "servers must be a list");
  try {
    basePath(list, "");
  } catch (error) {
    if (!(error instanceof MockError)) throw error;
    reject(below(at, "servers"), error.message.replace(/^: /, ""));
  }
}

function checkSecurity(root: JsonObject, security: unknown, at: string, reject: Reject): void {
  if (security === undefined) return;
  if (!Array.isArray(security)) reject(below(at, "security"), "security must be a list of alternatives");
  const schemes = resolveObject(root, (root.components as JsonObject | undefined)?.securitySchemes) ?? {};
  for (const name of (security as JsonObject[]).flatMap((alternative) => Object.keys(alternative ?? {}))) {
    if (!(name in schemes)) reject(at, `unknown security scheme ${name}; declare it in components.securitySchemes`);
  }
}
