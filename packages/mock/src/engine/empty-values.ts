import { typesOf } from "../document/schema-shape.ts";
import type { Parameter } from "./operation.ts";

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
