import { pascalCase } from "../../generator/names.ts";
import { NewProviderError } from "../new-provider-error.ts";
import { importContent } from "./import-content.ts";
import type { ImportContext } from "./import-context.ts";
import { importParameters } from "./import-parameters.ts";
import { importResponses } from "./import-responses.ts";
import { requestOf, type SourceOperation } from "./pick-operations.ts";
import { child, isMapping, items, type Mapping, textOf } from "./place.ts";
import { ownServers } from "./server-of.ts";

/** The facts about an operation that stand outside of it. */
export interface OperationFacts {
  id: string;
  tag: string;
  /** The provider's page about it. */
  docs: string;
  /** The credentials that it states; undefined for those of all. */
  security: Mapping[] | undefined;
  /** The `openapi.yaml` that it stands in. */
  root: Mapping;
}

/** Writes an operation into its file. */
export function importOperation(
  operation: SourceOperation,
  { id, tag, docs, security, root }: OperationFacts,
  context: ImportContext,
): void {
  const { operation: place, sourceId } = operation;
  const file = `operations/${id}.yaml`;
  const summary = summaryOf(textOf(place, "summary") ?? `${requestOf(operation)}`);
  const value = place.value as Mapping;
  const parameters = importParameters(operation, file, context);
  const requestBody = requestBodyOf(operation, { file, id }, context);
  if (value.callbacks !== undefined)
    context.remark(
      child(place, "callbacks"),
      `\`callbacks\` of ${requestOf(operation)} was left out: clients make nothing of it.`,
    );
  const servers = ownServers(operation, root, context);
  context.origins.set(file, place);
  context.files[file] = {
    operationId: id,
    summary,
    description:
      textOf(place, "description") ??
      `${requestOf(operation)}${sourceId ? `, \`${sourceId}\` upstream` : ""}. Nothing more is said of it.`,
    tags: [tag],
    externalDocs: { url: docs },
    ...(value.deprecated === true && { deprecated: true }),
    ...(security && { security }),
    ...(servers && { servers }),
    ...(parameters.length && { parameters }),
    ...(requestBody && { requestBody }),
    responses: importResponses(place, id, context),
  };
}

function requestBodyOf(
  operation: SourceOperation,
  { file, id }: { file: string; id: string },
  context: ImportContext,
): Mapping | undefined {
  const written = child(operation.operation, "requestBody");
  if (written.value === undefined) return undefined;
  const body = context.source.follow(written);
  const required = isMapping(body.value) && body.value.required === true;
  if (["get", "head"].includes(operation.method)) {
    if (required)
      throw new NewProviderError(
        `${context.source.at(body)}: ${requestOf(operation)} needs a body, which no client can send with ${operation.method.toUpperCase()}. Leave it out of --operations.`,
      );
    context.remark(
      body,
      `the body of ${requestOf(operation)} was left out: no client can send one with ${operation.method.toUpperCase()}.`,
    );
    return undefined;
  }
  const content = importContent(
    child(body, "content"),
    { file, pointer: "/requestBody/content", wish: `${pascalCase(id)}Request`, side: "request" },
    context,
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
