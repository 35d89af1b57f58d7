import type { ImportContext } from "./import-context.ts";
import type { ImportedOperation, SchemaView } from "./imported-operation.ts";
import type { Mapping } from "./place.ts";

const holders = ["", "error", "errors.0", "error.errors.0", "errors", "fault", "status"];
const messages = [
  "message",
  "detail",
  "error_message",
  "errorMessage",
  "description",
  "error_description",
  "title",
  "reason",
  "msg",
  "error",
];
const codes = ["code", "error_code", "errorCode", "type", "key", "name", "status"];
const lists = ["errors", "error.errors", "error.details", "details", "error.fields", "violations"];
const ids = ["request_id", "requestId", "requestID", "trace_id", "traceId", "reqId", "error.request_id"];
const idHeaders = /^(?:x-)?(?:request|correlation|trace|amzn-request|ms-request|ms-correlation-request)-?id$|^cf-ray$/i;

/** States where failures keep their code and message, for all operations whose failures agree; with one remark where they do not. */
export function recogniseErrors(
  root: Mapping,
  operations: readonly ImportedOperation[],
  { view, context }: { view: SchemaView; context: ImportContext },
): void {
  const failures = operations.map(({ bodies }) => bodies.filter(({ status }) => !/^[23]/.test(status)));
  const all = failures.flat();
  if (all.length === 0) return;
  const shared = errorOf(all, view);
  if (shared !== undefined) {
    root["x-error"] = shared;
    return;
  }
  let left = 0;
  for (const [index, { value }] of operations.entries()) {
    const own = failures[index] ?? [];
    const error = own.length > 0 ? errorOf(own, view) : undefined;
    if (error) value["x-error"] = error;
    else if (own.length > 0) left += 1;
  }
  if (left > 0)
    context.remark(
      context.source.root,
      `the failures of ${left} of ${operations.length} operations do not say in one way what is wrong, so \`x-error\` was not written for them. Write where code and message are.`,
    );
}

function errorOf(bodies: ImportedOperation["bodies"], view: SchemaView): Mapping | undefined {
  const everywhere = (paths: readonly string[], types: readonly string[]): string | undefined =>
    paths.find((path) =>
      bodies.every(({ schema }) => {
        const found = typeAt(schema, path, view);
        return found !== undefined && types.includes(found);
      }),
    );
  const within = (wanted: readonly string[]): string[] =>
    holders.flatMap((holder) => wanted.map((name) => (holder === "" ? name : `${holder}.${name}`)));
  const message = everywhere(within(messages), ["string"]);
  if (message === undefined) return undefined;
  const holder = message.replace(/\.?[^.]*$/, "");
  const nearby = codes.map((name) => (holder === "" ? name : `${holder}.${name}`));
  const code = everywhere(
    [...nearby, ...within(codes)].filter((path) => path !== message),
    ["string", "integer", "number"],
  );
  const errors = everywhere(lists, ["array"]);
  const field = everywhere(ids, ["string"]);
  const header = bodies.flatMap(({ headers }) => headers).find((name) => idHeaders.test(name));
  const requestId =
    header !== undefined ? { header: header.toLowerCase() } : field !== undefined ? { field } : undefined;
  return {
    ...(code !== undefined && { code }),
    message,
    ...(errors !== undefined && { errors }),
    ...(requestId && { requestId }),
  };
}

/** The only type at a dotted path, in which `0` stands for the first item of a list. */
function typeAt(schema: unknown, path: string, view: SchemaView): string | undefined {
  let current: unknown = schema;
  for (const key of path.split(".")) current = key === "0" ? view.items(current) : view.at(current, key);
  const types = current === undefined ? [] : view.types(current);
  return types.length === 1 ? `${types[0]}` : undefined;
}

const envelopes = ["result", "data", "response", "payload"];
const beside = new Set(
  (
    "success ok status code message messages error errors meta metadata links pagination paging result_info request_id " +
    "requestId included jsonapi warnings trace_id response_metadata has_more object page total"
  ).split(" "),
);

/** States the field that holds the data of every body of success, where all of them have the same one and nothing else of weight. */
export function recogniseEnvelope(root: Mapping, operations: readonly ImportedOperation[], view: SchemaView): void {
  const bodies = operations.flatMap((operation) =>
    operation.bodies.filter(({ status }) => /^2/.test(status)).map(({ schema }) => schema),
  );
  const data = envelopes.find((name) =>
    bodies.every((schema) => {
      const properties = Object.keys(view.properties(schema));
      return properties.includes(name) && properties.every((each) => each === name || beside.has(each));
    }),
  );
  if (data === undefined || bodies.length < 2) return;
  const success = ["success", "ok"].find((name) =>
    bodies.every((schema) => view.types(view.at(schema, name)).join() === "boolean"),
  );
  root["x-envelope"] = { data, ...(success !== undefined && { success }) };
}
