import type { Document, Parameter } from "@certspec/openapi";
import type { PlainRequest } from "../../checker/message/request-message.ts";
import type { Operation } from "../../checker/operations-of.ts";
import { resolveReference } from "../../checker/resolve-reference.ts";
import { placeOf } from "../../checker/security/carried.ts";
import { written } from "../../checker/security/written.ts";
import type { CallArguments } from "../arguments-for-operation.ts";
import { writeBody } from "./write-body.ts";
import { writeHeader, writePairs, writeSegment } from "./write-parameter.ts";

export interface Call {
  operation: Operation;
  baseUrl: string;
  parameters: CallArguments["parameters"];
  body: CallArguments["body"];
  /** The body as the caller gives it, files as `Blob`s. */
  given: unknown;
  /** Secrets by the names of their schemes. */
  secrets: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
}

/** A request with everything that its document says of it, written without a client. */
export type WrittenCall = PlainRequest & { headers: [string, string][]; body?: Uint8Array<ArrayBuffer> };

/**
 * Writes the request of a call.
 * @throws {TypeError} where something has no written form.
 */
export async function writeCall(document: Document, call: Call): Promise<WrittenCall> {
  const { operation, baseUrl, parameters, body, given, secrets, headers = {} } = call;
  const at = (place: Parameter["in"]): { parameter: Parameter; value: unknown }[] =>
    parameters.filter(({ parameter, value }) => parameter.in === place && value !== undefined);
  const credentials = credentialsOf(document, secrets);
  const path = at("path").reduce(
    (text, { parameter, value }) => text.replaceAll(`{${parameter.name}}`, () => writeSegment(parameter, value)),
    operation.path,
  );
  const query = [
    ...at("query").flatMap(({ parameter, value }) => writePairs(parameter, value)),
    ...credentials.query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
  ].join("&");
  const cookies = [
    ...at("cookie").flatMap(({ parameter, value }) => writePairs(parameter, value)),
    ...credentials.cookie.map((pair) => pair.join("=")),
  ].join("; ");
  const entity = body && (await writeBody(body, given));
  const accept = acceptOf(operation);
  const lines: [string, string][] = [
    ...(accept ? ([["accept", accept]] as [string, string][]) : []),
    ...at("header").map(({ parameter, value }): [string, string] => [parameter.name, writeHeader(parameter, value)]),
    ...credentials.header,
    ...(cookies ? ([["cookie", cookies]] as [string, string][]) : []),
    ...(entity ? ([["content-type", entity.contentType]] as [string, string][]) : []),
  ];
  const replaced = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  return {
    method: operation.method,
    url: `${baseUrl.replace(/\/$/, "")}${path}${query && `?${query}`}`,
    headers: [...lines.filter(([name]) => !replaced.has(name.toLowerCase())), ...Object.entries(headers)],
    ...(entity && { body: entity.bytes }),
  };
}

/** Everything that its responses come in. */
function acceptOf({ responses }: Operation): string {
  return [...new Set(Object.values(responses).flatMap(({ value: node }) => Object.keys(node.content ?? {})))].join(
    ", ",
  );
}

type Pairs = [string, string][];

function credentialsOf(document: Document, secrets: Call["secrets"]): Record<"query" | "header" | "cookie", Pairs> {
  const found: Record<string, Pairs> = { query: [], header: [], cookie: [] };
  for (const [name, secret] of Object.entries(secrets)) {
    const node = document.components?.securitySchemes?.[name];
    const scheme = node && resolveReference(document, node);
    const [where = "", ...rest] = (scheme && placeOf(scheme))?.split(" ") ?? [];
    if (scheme)
      found[where]?.push([scheme.type === "apiKey" ? (scheme.name ?? "") : rest.join(" "), written(scheme, secret)]);
  }
  return found as Record<"query" | "header" | "cookie", Pairs>;
}
