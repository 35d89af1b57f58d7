import { child, follow, type Parameter, preferred, type Schema, type Sourced } from "@certspec/openapi";
import type { Operation } from "../../checker/operations-of.ts";
import { contentType } from "./content-type.ts";
import { expectedType } from "./expected-type.ts";
import type { TypeScope } from "./type-scope.ts";
import { either } from "./type-text.ts";

export interface ParametersType {
  type: string;
  /** One type for each of several names, of which exactly one is given. */
  forms: Readonly<Record<string, string>>;
  /** Whether a call without arguments is an error. */
  isRequired: boolean;
}

/** The type of a method's first argument: parameters under their wire names, the body, exactly one of several names for path parameters. */
export function parametersType(operation: Operation, scope: TypeScope): ParametersType {
  const alternatives = Object.entries(operation.object["x-one-of-parameters"] ?? {});
  const replaced = new Set(alternatives.flatMap(([, values]) => Object.keys(values)));
  const own = operation.parameters.filter(
    (parameter) =>
      !(parameter.value.in === "path" && replaced.has(parameter.value.name)) && !isConstant(parameter, scope),
  );
  const properties = [...own.map((parameter) => propertyOf(parameter, scope)), ...bodyProperty(operation, scope)];
  const shared = `{ ${properties.map(({ text }) => text).join(" ")} }`;
  if (alternatives.length) {
    const names = alternatives.map(([name]) => name);
    const forms = alternatives.map(([name, values]): [string, string] => {
      const parameter = operation.parameters.find(
        ({ value: node }) => node.in === "path" && values[node.name] === `{${name}}`,
      );
      const type = parameter ? typeOfParameter(parameter, scope) : "string";
      const lines = names.map((each) => `${JSON.stringify(each)}${each === name ? `: ${type}` : "?: undefined"};`);
      return [name, `(${shared} & { ${lines.join(" ")} })`];
    });
    return { type: either(forms.map(([, form]) => form)), forms: Object.fromEntries(forms), isRequired: true };
  }
  if (!properties.length) return { type: "Record<string, never>", forms: {}, isRequired: false };
  return { type: shared, forms: {}, isRequired: properties.some(({ isRequired }) => isRequired) };
}

interface PropertyType {
  text: string;
  isRequired: boolean;
}

function propertyOf(parameter: Sourced<Parameter>, scope: TypeScope): PropertyType {
  const { name, in: place, required } = parameter.value;
  return written(name, typeOfParameter(parameter, scope), place === "path" || required === true);
}

function bodyProperty({ requestBody }: Operation, scope: TypeScope): PropertyType[] {
  const [mediaType] = preferred(requestBody?.value.content) ?? [];
  if (!requestBody || mediaType === undefined) return [];
  const type = contentType(requestBody, mediaType, { direction: "request", scope });
  return [written("body", type, requestBody.value.required === true)];
}

function written(name: string, type: string, isRequired: boolean): PropertyType {
  return { text: `${JSON.stringify(name)}${isRequired ? `: ${type}` : `?: ${type} | undefined`};`, isRequired };
}

/** Objects that a client formats, besides an already formatted string. */
const objects: Readonly<Record<string, string>> = { date: "Date", "date-time": "Date", uri: "URL" };

/** A parameter as it is written into a request, with its name. */
export function writtenType(parameter: Sourced<Parameter>, scope: TypeScope): string {
  const { name, in: place, required } = parameter.value;
  return written(name, plainType(parameter, scope), place === "path" || required === true).text.slice(0, -1);
}

function typeOfParameter(parameter: Sourced<Parameter>, scope: TypeScope): string {
  const schema = child<Schema>(parameter, "schema");
  const format = schema?.value.format ?? (schema && follow(scope.document, schema)?.value.format) ?? "";
  const type = plainType(parameter, scope);
  return objects[format] ? either([type, objects[format]]) : type;
}

function plainType(parameter: Sourced<Parameter>, scope: TypeScope): string {
  const [mediaType] = preferred(parameter.value.content) ?? [];
  if (mediaType !== undefined) return contentType(parameter, mediaType, { direction: "request", scope });
  const schema = child<Schema>(parameter, "schema");
  return schema ? expectedType(schema, "request", scope) : "unknown";
}

/** A required header that allows one value is sent by the client itself. */
function isConstant({ value: node }: Sourced<Parameter>, { document }: TypeScope): boolean {
  const schema = node.schema && follow(document, { value: node.schema, pointer: "" })?.value;
  if (node.in !== "header" || !node.required || !schema) return false;
  return schema.const !== undefined || schema.enum?.length === 1;
}
