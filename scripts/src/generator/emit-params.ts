import { isJson, type Parameter, type Schema } from "@certspec/openapi";
import { constantOf } from "./constant-of.ts";
import { constraintsOf } from "./constraints.ts";
import { jsdoc } from "./jsdoc.ts";
import { pascalCase, propertyName } from "./names.ts";
import type { OneOfAlternative, OperationModel } from "./operation-model.ts";
import { isIdempotencyKey } from "./parameter-facts.ts";
import { resolve } from "./resolve.ts";
import { requestBodyType, type TypeContext } from "./type-expressions.ts";

/** The first argument of a method. */
export interface ParamsTypes {
  declaration: string;
  type: string;
  required: boolean;
}

/** The JavaScript types that the runtime formats, besides an already formatted text. */
const writtenObjects: Readonly<Record<string, string>> = { date: "Date", "date-time": "Date", uri: "URL" };

/** Writes the flat parameters of an operation: those of path, query, headers and cookies, and the body. */
export function emitParams(operation: OperationModel, call: string, context: TypeContext): ParamsTypes {
  const { typeName, parameters, oneOf, body } = operation;
  const own = parameters.filter((parameter) => constantOf(context.document, parameter) === undefined);
  const type = `${typeName}Params`;
  const members = [...own.map((parameter) => memberOf(operation, parameter, context)), bodyMember(operation, context)];
  const text = members.join("");
  if (oneOf) return { declaration: emitForms(operation, oneOf, { call, text, context }), type, required: true };
  if (!text) return { declaration: "", type: "NoParams", required: false };
  return {
    declaration: `${jsdoc([`Parameters of ${call}.`])}export interface ${type} {\n${text}}\n`,
    type,
    required: own.some(isRequired) || body?.required === true,
  };
}

/** One interface for each alternative, so that exactly one can be passed. */
function emitForms(
  { id, typeName }: OperationModel,
  oneOf: Readonly<Record<string, OneOfAlternative>>,
  { call, text, context }: { call: string; text: string; context: TypeContext },
): string {
  const type = `${typeName}Params`;
  const shared = text ? `${typeName}Shared` : undefined;
  const names = Object.keys(oneOf);
  const nameOfForm = (name: string) => `${typeName}By${pascalCase(name)}`;
  const forms = Object.entries(oneOf).map(([name, { description, parameter }]) => {
    const valueType = parameter ? `Path<${JSON.stringify(id)}>[${JSON.stringify(parameter.name)}]` : "string";
    const own = `${jsdoc([description, ...constraintsOf(schemaOf(parameter, context))], "  ")}  ${propertyName(name)}: ${valueType};\n`;
    const lines = names.map((other) => (other === name ? own : `  ${propertyName(other)}?: undefined;\n`));
    const doc = jsdoc([`Parameters of ${call}, by \`${name}\`.`]);
    return `${doc}export interface ${nameOfForm(name)}${shared ? ` extends ${shared}` : ""} {\n${lines.join("")}}\n`;
  });
  const union = `${jsdoc([`Parameters of ${call}: exactly one of ${names.map((name) => `\`${name}\``).join(", ")}.`])}export type ${type} = ${names.map(nameOfForm).join(" | ")};\n`;
  const base = `${jsdoc([`Parameters shared by all variants of {@link ${type}}.`])}export interface ${shared} {\n${text}}\n`;
  return [union, ...forms, ...(shared ? [base] : [])].join("\n");
}

function memberOf({ id }: OperationModel, parameter: Parameter, context: TypeContext): string {
  const { name, in: place, description, deprecated } = parameter;
  const schema = schemaOf(parameter, context);
  // A prepared schema's description has its bounds in it.
  const documented = description === undefined ? [schema.description] : [description, ...constraintsOf(schema)];
  const fallback = isIdempotencyKey(parameter)
    ? "@default a random key, the same for all attempts of a call"
    : schema.default !== undefined && `@default ${JSON.stringify(schema.default)}`;
  const doc = jsdoc([...documented, fallback || undefined, deprecated ? "@deprecated" : undefined], "  ");
  const stated = `${pascalCase(place)}<${JSON.stringify(id)}>[${JSON.stringify(name)}]`;
  const objectType = writtenObjects[schema.format ?? ""];
  const type = objectType ? `${stated} | ${objectType}` : stated;
  return `${doc}  ${propertyName(name)}${isRequired(parameter) ? `: ${type}` : `?: ${type} | undefined`};\n`;
}

function bodyMember(operation: OperationModel, context: TypeContext): string {
  const { body } = operation;
  if (!body) return "";
  const doc = jsdoc([`The request body${isJson(body.mediaType) ? "" : ` (${body.mediaType})`}.`], "  ");
  const type = requestBodyType(operation, context);
  return `${doc}  body${body.required ? `: ${type}` : `?: ${type} | undefined`};\n`;
}

function isRequired(parameter: Parameter): boolean {
  return parameter.in === "path" || (parameter.required === true && !isIdempotencyKey(parameter));
}

/** The schema of a parameter; what stands beside a reference wins. */
function schemaOf(parameter: Parameter | undefined, { document }: TypeContext): Schema {
  return parameter?.schema ? { ...resolve<Schema>(document, parameter.schema), ...parameter.schema } : {};
}
