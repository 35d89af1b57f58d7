import { typesOf } from "../document/schema-shape.ts";
import type { EmptyValue } from "./empty-values.ts";
import type { Operation, Parameter } from "./operation.ts";
import { validate } from "./prism.ts";
import type { Diagnostic } from "./run-prism.ts";

/** Judges an empty value. */
export async function judgeEmpty({ place, parameter, value }: EmptyValue, operation: Operation): Promise<Diagnostic[]> {
  const { name, schema = {}, allowEmptyValue = false } = parameter;
  const types = typesOf(schema);
  if (allowEmptyValue || types.has("null")) return [];
  if (types.size > 0 && !types.has("string")) {
    const message = `Request ${place} parameter ${name} must be ${[...types].join(" or ")}, not empty`;
    return [{ path: [place, name], severity: 0, code: "type", message }];
  }
  const request = {
    method: operation.method,
    url: { path: operation.path, query: {} },
    headers: { "content-type": "application/json", "content-length": "2" },
    body: { [name]: value },
  };
  const diagnostics = await validate(request, bodyWith(parameter, operation));
  return diagnostics.map(({ path = [], message, ...diagnostic }) => ({
    ...diagnostic,
    path: [place, ...path.slice(1)],
    message: message.replace("Request body property", `Request ${place} parameter`),
  }));
}

/** Tells whether a diagnostic says that a parameter is missing which is empty. */
export function isMissed({ code, path, message }: Diagnostic, empty: readonly EmptyValue[]): boolean {
  if (code !== "required") return false;
  return empty.some(
    ({ place, parameter: { name } }) =>
      path?.join() === place && message.endsWith(`required property '${name.toLowerCase()}'`),
  );
}

const variants = new WeakMap<Parameter, Operation>();

/** An operation whose body has the parameter as its property; always the same, because Prism caches compiled schemas. */
function bodyWith(parameter: Parameter, operation: Operation): Operation {
  const known = variants.get(parameter);
  if (known) return known;
  const { name, schema = {} } = parameter;
  const wrapped = {
    type: "object",
    properties: { [name]: schema },
    ...(schema.$schema !== undefined && { $schema: schema.$schema }),
  };
  const body = { required: true, contents: [{ mediaType: "application/json", schema: wrapped }] };
  const made: Operation = { ...operation, security: [], request: { body } };
  variants.set(parameter, made);
  return made;
}
