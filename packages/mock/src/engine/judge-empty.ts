import { typesOf } from "../document/schema-shape.ts";
import type { Operation, Parameter } from "./operation.ts";
import { validate } from "./prism.ts";
import type { Diagnostic } from "./run-prism.ts";

/** Where parameters are that may be empty. */
export type ParameterPlace = "query" | "header" | "cookie";

/** A parameter that is there, and that Prism would miss: it takes an empty text and `null` for absent. */
export interface EmptyValue {
  place: ParameterPlace;
  parameter: Parameter;
  value: string;
}

/** Finds the empty values of scalar parameters, and takes them from what Prism judges. */
export function takeEmptyValues(
  place: ParameterPlace,
  parameters: readonly Parameter[] = [],
  values: Record<string, unknown>,
): EmptyValue[] {
  return parameters.flatMap((parameter) => {
    const { name, schema = {} } = parameter;
    const key = place === "header" ? name.toLowerCase() : name;
    const value = values[key];
    const types = typesOf(schema);
    const isNull = value === "null" && types.has("null") && !types.has("string");
    // Numbers that are empty are found elsewhere, like other odd ones.
    const isNumeric = types.has("integer") || types.has("number");
    const isJudgedElsewhere = isNumeric && !types.has("null") && !types.has("string") && !parameter.allowEmptyValue;
    if (!isNull && (value !== "" || isJudgedElsewhere)) return [];
    delete values[key];
    return { place, parameter, value: String(value) };
  });
}

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
