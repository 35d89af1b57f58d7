import { constraintsOf } from "./constraints.ts";
import { jsdoc } from "./jsdoc.ts";
import { isJson } from "./media-types.ts";
import { pascalCase, propertyName } from "./names.ts";
import type { Parameter, Schema } from "./openapi.ts";
import type { OperationModel } from "./operation-model.ts";
import { resolve } from "./resolve.ts";
import {
  bodyTypes,
  itemType,
  nameOf,
  requestBodyType,
  type TypeContext,
  type TypedSchema,
  typeAt,
} from "./type-expressions.ts";

/** The types that one operation brings, and the signature of its method. */
export interface OperationTypes {
  declarations: string;
  signature: string;
}

/** Write an operation's flat parameters, its errors by status, and its method. */
export function emitOperationTypes(operation: OperationModel, context: TypeContext): OperationTypes {
  const call = `\`${[...operation.resource, operation.method].join(".")}\``;
  const params = paramsOf(operation, call, context);
  const answer = answerOf(operation, context);
  const errors = errorsOf(operation, call, context);
  const options = operation.pagination ? "PageOptions" : "CallOptions";
  return {
    declarations: [params.declaration, answer.declaration, errors].filter(Boolean).join("\n"),
    signature: `${methodDoc(operation)}  ${operation.method}(params${params.required ? "" : "?"}: ${params.type}, options?: ${options}): ${answer.type};\n`,
  };
}

function methodDoc({ source, responses }: OperationModel): string {
  const failures = responses.filter(({ status }) => !status.startsWith("2"));
  const throws = failures.length
    ? `@throws ApiError when the API answers ${failures.map(({ status }) => status).join(", ")}.`
    : undefined;
  const see = source.externalDocs ? `@see {@link ${source.externalDocs.url}}` : undefined;
  return jsdoc([source.summary, source.description, throws, see, source.deprecated ? "@deprecated" : undefined], "  ");
}

function paramsOf(
  operation: OperationModel,
  call: string,
  context: TypeContext,
): { declaration: string; type: string; required: boolean } {
  const { typeName, parameters, oneOf, body } = operation;
  const own = parameters.filter((parameter) => constantOf(parameter) === undefined);
  const type = `${typeName}Params`;
  const bodyLine = body
    ? `${jsdoc([bodyDescription(operation)], "  ")}  body${body.required ? `: ${requestBodyType(operation, context)}` : `?: ${requestBodyType(operation, context)} | undefined`};\n`
    : "";
  const members = own.map((parameter) => memberOf(operation, parameter)).join("") + bodyLine;
  const required = oneOf !== undefined || own.some((parameter) => isRequired(parameter)) || body?.required === true;
  if (!members && !oneOf) return { declaration: "", type: "NoParams", required: false };
  if (!oneOf) {
    return {
      declaration: `${jsdoc([`Parameters of ${call}.`])}export interface ${type} {\n${members}}\n`,
      type,
      required,
    };
  }
  const names = Object.keys(oneOf);
  const shared = members ? `${typeName}Shared` : undefined;
  const forms = names.map((name) => {
    const lines = names.map((other) => {
      const { description, parameter } = oneOf[other] ?? {};
      const valueType = parameter
        ? `Path<${JSON.stringify(operation.id)}>[${JSON.stringify(parameter.name)}]`
        : "string";
      const bounds = resolvedSchema(parameter, context);
      if (other !== name) return `  ${propertyName(other)}?: undefined;\n`;
      return `${jsdoc([description, ...constraintsOf(bounds)], "  ")}  ${propertyName(other)}: ${valueType};\n`;
    });
    return {
      name: `${typeName}By${pascalCase(name)}`,
      doc: `Parameters of ${call}, by \`${name}\`.`,
      lines: lines.join(""),
    };
  });
  const declarations: string[] = forms.map(
    ({ name, doc, lines }) =>
      `${jsdoc([doc])}export interface ${name}${shared ? ` extends ${shared}` : ""} {\n${lines}}\n`,
  );
  if (shared)
    declarations.push(
      `${jsdoc([`What all forms of {@link ${type}} take.`])}export interface ${shared} {\n${members}}\n`,
    );
  const union = `${jsdoc([`Parameters of ${call}: exactly one of ${names.map((name) => `\`${name}\``).join(", ")}.`])}export type ${type} = ${forms.map(({ name }) => name).join(" | ")};\n`;
  return { declaration: [union, ...declarations].join("\n"), type, required };
}

function memberOf({ id }: OperationModel, parameter: Parameter): string {
  const { name, in: place, description, schema, deprecated } = parameter;
  const fallback = schema?.default === undefined ? undefined : `@default ${JSON.stringify(schema.default)}`;
  const bounds = schema ? constraintsOf(schema) : [];
  const doc = jsdoc(
    [description ?? schema?.description, ...bounds, fallback, deprecated ? "@deprecated" : undefined],
    "  ",
  );
  const type = parameter.content ? "unknown" : `${pascalCase(place)}<${JSON.stringify(id)}>[${JSON.stringify(name)}]`;
  return isRequired(parameter)
    ? `${doc}  ${propertyName(name)}: ${type};\n`
    : `${doc}  ${propertyName(name)}?: ${type} | undefined;\n`;
}

function errorsOf(operation: OperationModel, call: string, context: TypeContext): string {
  const failures = operation.responses.filter(({ status }) => !status.startsWith("2"));
  const members = failures.map((failure) => {
    const types = bodyTypes(operation, failure, context).map(({ type }) => type);
    return `${jsdoc([failure.response.description], "  ")}  ${/^\d+$/.test(failure.status) ? failure.status : propertyName(failure.status)}: ${unionOf(types)};\n`;
  });
  const name = `${operation.typeName}Errors`;
  const doc = jsdoc([`Bodies of the failures of ${call}, by status.`]);
  return members.length
    ? `${doc}export interface ${name} {\n${members.join("")}}\n`
    : `${doc}export type ${name} = Record<never, never>;\n`;
}

function answerOf(operation: OperationModel, context: TypeContext): { declaration: string; type: string } {
  const { typeName, envelope, pagination, responses } = operation;
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const errors = `${typeName}Errors`;
  const bodies = successes.flatMap((success): TypedSchema[] => {
    const types = operation.httpMethod === "HEAD" ? [] : bodyTypes(operation, success, context);
    return types.length ? types : [{ type: "undefined", schema: undefined }];
  });
  const [body] = bodies;
  if (pagination && body) {
    const item = itemType(typeAt(body, pagination.items, context), context).type;
    const alias = /^\w+$/.test(item) ? item : `${typeName}Item`;
    const bodyAlias = /^\w+$/.test(body.type) ? body.type : `${typeName}Body`;
    const declaration = [
      alias === item ? "" : `${jsdoc(["One item of the list."])}export type ${alias} = ${item};\n`,
      bodyAlias === body.type
        ? ""
        : `${jsdoc(["A page as the API sends it."])}export type ${bodyAlias} = ${body.type};\n`,
    ];
    return {
      declaration: declaration.filter(Boolean).join("\n"),
      type: `PagePromise<${alias}, ${bodyAlias}, ${errors}>`,
    };
  }
  const data = unionOf(
    bodies.map((typed) => {
      if (!envelope || !typed.schema) return typed.type;
      const inner = typeAt(typed, envelope.data, context);
      return nameOf(inner.schema, context) ?? `Exclude<${inner.type}, undefined>`;
    }),
  );
  if (/^\w+$/.test(data)) return { declaration: "", type: `ApiPromise<${data}, ${errors}>` };
  return {
    declaration: `${jsdoc(["What the API answers."])}export type ${typeName}Data = ${data};\n`,
    type: `ApiPromise<${typeName}Data, ${errors}>`,
  };
}

/** The one value that a required header may have: the client sends it by itself. */
export function constantOf({ in: place, required, schema }: Parameter): string | undefined {
  if (place !== "header" || !required) return undefined;
  const values = schema?.const === undefined ? schema?.enum : [schema.const];
  return values?.length === 1 ? String(values[0]) : undefined;
}

function isRequired({ in: place, required }: Parameter): boolean {
  return place === "path" || required === true;
}

function bodyDescription({ body }: OperationModel): string {
  const kind = body && !isJson(body.mediaType) ? ` (${body.mediaType})` : "";
  return `The request body${kind}.`;
}

function resolvedSchema(parameter: Parameter | undefined, { document }: TypeContext): Schema {
  return parameter?.schema ? (resolve(document, parameter.schema) as Schema) : {};
}

function unionOf(types: string[]): string {
  return [...new Set(types.length ? types : ["undefined"])].join(" | ");
}
