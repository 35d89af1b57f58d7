import { pascalCase } from "../../generator/names.ts";
import { NewProviderError } from "../new-provider-error.ts";
import { requestOf, type SourceOperation } from "./pick-operations.ts";
import { child, isMapping, items, type Mapping, textOf } from "./place.ts";
import { takeContent } from "./take-content.ts";
import { takeParameters } from "./take-parameters.ts";
import { takeResponses } from "./take-responses.ts";
import type { Taking } from "./taking.ts";

/** What an operation gets from around it. */
export interface OperationFacts {
  id: string;
  tag: string;
  /** The provider's page about it. */
  docs: string;
}

/** Write an operation into its file. */
export function takeOperation(operation: SourceOperation, { id, tag, docs }: OperationFacts, taking: Taking): void {
  const { operation: place, sourceId } = operation;
  const file = `operations/${id}.yaml`;
  const summary = summaryOf(textOf(place, "summary") ?? `${requestOf(operation)}`);
  const value = place.value as Mapping;
  const parameters = takeParameters(operation, file, taking);
  const requestBody = requestBodyOf(operation, { file, id }, taking);
  for (const key of ["callbacks", "servers"])
    if (value[key] !== undefined)
      taking.remark(
        child(place, key),
        `\`${key}\` of ${requestOf(operation)} was left out: clients make nothing of it.`,
      );
  taking.files[file] = {
    operationId: id,
    summary,
    description:
      textOf(place, "description") ??
      `${requestOf(operation)}${sourceId ? `, \`${sourceId}\` upstream` : ""}. Nothing more is said of it.`,
    tags: [tag],
    externalDocs: { url: docs },
    ...(value.deprecated === true && { deprecated: true }),
    ...(Array.isArray(value.security) && { security: value.security }),
    ...(parameters.length && { parameters }),
    ...(requestBody && { requestBody }),
    responses: takeResponses(place, id, taking),
  };
}

function requestBodyOf(
  operation: SourceOperation,
  { file, id }: { file: string; id: string },
  taking: Taking,
): Mapping | undefined {
  const written = child(operation.operation, "requestBody");
  if (written.value === undefined) return undefined;
  const body = taking.source.follow(written);
  const required = isMapping(body.value) && body.value.required === true;
  if (["get", "head"].includes(operation.method)) {
    if (required)
      throw new NewProviderError(
        `${taking.source.at(body)}: ${requestOf(operation)} needs a body, which no client can send with ${operation.method.toUpperCase()}. Leave it out of --operations.`,
      );
    taking.remark(
      body,
      `the body of ${requestOf(operation)} was left out: no client can send one with ${operation.method.toUpperCase()}.`,
    );
    return undefined;
  }
  const content = takeContent(
    child(body, "content"),
    { file, pointer: "/requestBody/content", wish: `${pascalCase(id)}Request`, side: "request" },
    taking,
  );
  const description = textOf(body, "description");
  return content && { ...(description && { description }), ...(required && { required }), content };
}

/** The tag that an operation goes under: its first, else one made from its name. */
export function tagOf({ operation }: SourceOperation, id: string): string {
  const first = items(child(operation, "tags"))[0]?.value;
  if (typeof first === "string" && first.trim()) return first.trim();
  const noun = id
    .split("_")
    .slice(0, -1)
    .join(" ")
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

function summaryOf(text: string): string {
  return (text.split("\n")[0] ?? text).replace(/\.$/, "");
}
