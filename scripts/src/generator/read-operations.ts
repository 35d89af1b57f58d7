import {
  type Document,
  isJson,
  methods,
  type OperationObject,
  type Parameter,
  type PathItem,
  type RequestBody,
} from "@certspec/openapi";
import { ownServerOf } from "./api-facts.ts";
import { checkArguments, checkNames } from "./check-names.ts";
import { GenerateError } from "./generate-error.ts";
import { pascalCase } from "./names.ts";
import type { BodyModel, OneOfAlternative, OperationModel, ResponseModel } from "./operation-model.ts";
import { parametersOf } from "./parameters-of.ts";
import { readPagination } from "./read-pagination.ts";
import { readStates } from "./read-states.ts";
import { readStream } from "./read-stream.ts";
import { resolve } from "./resolve.ts";

/**
 * Reads every operation of a bundle, in the order of its paths.
 * @throws {GenerateError} where names collide or an operationId cannot be a method.
 */
export function readOperations(document: Document): OperationModel[] {
  const operations: OperationModel[] = [];
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const httpMethod of methods) {
      const source = item[httpMethod];
      if (source) operations.push(readOperation(document, { path, item, httpMethod, source }));
    }
  }
  checkNames(operations);
  return operations;
}

function readOperation(
  document: Document,
  { path, item, httpMethod, source }: { path: string; item: PathItem; httpMethod: string; source: OperationObject },
): OperationModel {
  const where = `${httpMethod.toUpperCase()} ${path}`;
  const id = source.operationId;
  if (!id) throw new GenerateError(`${where} has no operationId; add one such as certificates_list`);
  const names = id.split("_");
  if (names.length < 2 || names.some((name) => !/^[A-Za-z][A-Za-z0-9]*$/.test(name))) {
    throw new GenerateError(`${where}: the operationId ${id} is not noun_verb; write one such as certificates_list`);
  }
  if (httpMethod === "trace") throw new GenerateError(`${id}: no client can send TRACE; remove the operation`);
  if (source.requestBody && (httpMethod === "get" || httpMethod === "head")) {
    throw new GenerateError(`${id}: no client can send a body with ${httpMethod.toUpperCase()}; remove requestBody`);
  }
  const parameters = parametersOf(document, item, source).map((parameter) => resolve<Parameter>(document, parameter));
  const oneOf = oneOfAlternatives(source, parameters);
  const replaced = new Set(Object.values(oneOf ?? {}).flatMap(({ values }) => Object.keys(values)));
  const kept = parameters.filter(({ name, in: place }) => place !== "path" || !replaced.has(name));
  const body = bodyOf(document, source.requestBody);
  const responses = responsesOf(document, httpMethod, source);
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const documented = successes.length ? successes : responses.filter(({ status }) => status === "default");
  checkArguments(id, kept, Object.keys(oneOf ?? {}));
  const model = {
    id,
    resource: names.slice(0, -1),
    method: names.at(-1) ?? "",
    typeName: pascalCase(id),
    httpMethod: httpMethod.toUpperCase(),
    path,
    server: ownServerOf(document, item, source),
    source,
    parameters: kept,
    oneOf,
    body,
    successes: documented,
    failures: responses.filter(({ status }) => !status.startsWith("2")),
    envelope: source["x-envelope"] ?? document["x-envelope"],
    pagination: readPagination(document, { source, parameters, body }),
    stream: source["x-pagination"] ? undefined : readStream(document, documented),
    states: [],
  };
  return { ...model, states: readStates(document, model) };
}

function oneOfAlternatives(
  source: OperationObject,
  parameters: Parameter[],
): Record<string, OneOfAlternative> | undefined {
  const stated = source["x-one-of-parameters"];
  if (!stated) return undefined;
  return Object.fromEntries(
    Object.entries(stated).map(([name, { description, ...values }]) => {
      const [target] = Object.entries(values).find(([, value]) => value === `{${name}}`) ?? [];
      return [name, { description, values, parameter: parameters.find((parameter) => parameter.name === target) }];
    }),
  );
}

function bodyOf(document: Document, body: RequestBody | undefined): BodyModel | undefined {
  if (!body) return undefined;
  const { content = {}, required = false } = resolve(document, body);
  const mediaType = Object.keys(content).find(isJson) ?? Object.keys(content)[0];
  const media = mediaType === undefined ? undefined : content[mediaType];
  if (mediaType === undefined || !media) return undefined;
  return { mediaType, media, required, reference: referenceOf(body) };
}

function responsesOf(document: Document, httpMethod: string, source: OperationObject): ResponseModel[] {
  return Object.entries(source.responses ?? {})
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, node]) => {
      const { content, ...response } = resolve(document, node);
      const bodiless = httpMethod === "head" || !content || Object.keys(content).length === 0;
      return { status, response: bodiless ? response : { ...response, content }, reference: referenceOf(node) };
    });
}

function referenceOf(node: object): string | undefined {
  return "$ref" in node && typeof node.$ref === "string" ? node.$ref : undefined;
}
