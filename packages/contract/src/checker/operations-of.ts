import {
  child,
  type Document,
  follow,
  methods,
  type OperationObject,
  type Parameter,
  type PathItem,
  type RequestBody,
  type ResponseObject,
  type Sourced,
} from "@certspec/openapi";

/** An operation with everything that its path says too, references followed. */
export interface Operation {
  /** Its operationId, else method and path. */
  id: string;
  /** In capitals. */
  method: string;
  /** The path template. */
  path: string;
  /** The JSON pointer of the operation. */
  pointer: string;
  parameters: Sourced<Parameter>[];
  requestBody: Sourced<RequestBody> | undefined;
  /** By status, range or `default`. */
  responses: Readonly<Record<string, Sourced<ResponseObject>>>;
  object: OperationObject;
}

/** Whether a path template can be the path of no request, because it has a fragment or a query. */
export function isUnreachable(path: string): boolean {
  return /[#?]/.test(path.replaceAll(/\{[^}]*\}/g, ""));
}

/** Method and path of an operation without the names of parameters: operations that have it in common cannot be told apart. */
export function routeShape({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method} ${path.replaceAll(/\{[^}]+\}/g, "{}")}`;
}

/** The operations of a document. */
export function operationsOf(document: Document): Operation[] {
  return Object.keys(document.paths ?? {}).flatMap((path) => {
    const written = child<PathItem>({ value: document, pointer: "" }, "paths", path);
    const item = written && follow(document, written);
    return item ? methods.flatMap((method) => operationAt(document, { path, item, method })) : [];
  });
}

interface Place {
  path: string;
  item: Sourced<PathItem>;
  method: string;
}

function operationAt(document: Document, { path, item, method }: Place): Operation[] {
  const written = child<OperationObject>(item, method);
  const operation = typeof written?.value === "object" ? follow(document, written) : undefined;
  if (!operation) return [];
  const { value: object, pointer } = operation;
  const parameters = new Map<string, Sourced<Parameter>>();
  // A parameter of an operation overrides the path's parameter of the same name.
  for (const parameter of [item, operation].flatMap((owner) => parametersOf(document, owner)))
    parameters.set(`${parameter.value.in} ${parameter.value.name}`, parameter);
  const body = child<RequestBody>(operation, "requestBody");
  const statuses = Object.keys(object.responses ?? {}).filter((status) => !status.startsWith("x-"));
  const responses = statuses.flatMap((status) => {
    const response = child<ResponseObject>(operation, "responses", status);
    const target = response && follow(document, response);
    return target ? [[status, target] as const] : [];
  });
  return [
    {
      id: object.operationId ?? `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      pointer,
      parameters: [...parameters.values()],
      requestBody: body && follow(document, body),
      responses: Object.fromEntries(responses),
      object,
    },
  ];
}

function parametersOf(document: Document, owner: Sourced<{ parameters?: readonly Parameter[] }>): Sourced<Parameter>[] {
  return (owner.value.parameters ?? []).flatMap((_, index) => {
    const parameter = child<Parameter>(owner, "parameters", index);
    const target = parameter && follow(document, parameter);
    return target && !isIgnored(target.value) ? [target] : [];
  });
}

/** OpenAPI says these headers elsewhere, and ignores parameters of these names. */
function isIgnored(parameter: Parameter): boolean {
  return (
    parameter.in === "header" && ["accept", "content-type", "authorization"].includes(parameter.name.toLowerCase())
  );
}

/** The declared response for a status: its own, its range's, or the default. */
export function responseFor(
  { responses }: Pick<Operation, "responses">,
  status: number,
): Sourced<ResponseObject> | undefined {
  const range = `${Math.floor(status / 100)}XX`;
  return responses[String(status)] ?? responses[range] ?? responses[range.toLowerCase()] ?? responses.default;
}
