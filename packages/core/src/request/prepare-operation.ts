import type { ApiTable, ErrorFields, Operation, Parameter, SecurityAlternatives } from "../table.ts";
import type { ReceiveBody } from "../transport/receive-body.ts";
import { encode } from "./encode.ts";
import type { BodySerializer } from "./serialize-json.ts";

/** The arguments of a call by their names. */
export type Values = Readonly<Record<string, unknown>>;

/** A path of an operation, whose placeholders are names that a caller passes. */
export interface PathTemplate {
  /** The name that chooses this path among alternatives. */
  readonly name?: string;
  readonly path: string;
  /** Its placeholders, in the order of the path. */
  readonly parameters: readonly Parameter[];
  /** The texts before, between and after the placeholders. */
  readonly literals: readonly string[];
}

/** An operation of the table, completed with the defaults of its API, in the form that calls need. */
export interface PreparedOperation extends Omit<Operation, "request" | "parameters" | "oneOf" | "server"> {
  readonly id: string;
  readonly method: string;
  /** Its path, or one for each name that stands for path parameters. */
  readonly paths: readonly PathTemplate[];
  /** Parameters in the query, headers and cookies. */
  readonly parameters: readonly Parameter[];
  /** The names that a caller may pass. */
  readonly names: ReadonlySet<string>;
  readonly accept: string;
  readonly security: SecurityAlternatives;
  readonly error: ErrorFields;
  /** Server of this operation alone. */
  readonly server: string | undefined;
  /** Serializes the body of this operation. Defaults to the serializer of the API. */
  readonly serializeBody?: BodySerializer;
  /** Receives the body of a response. Reads it to its end by default. */
  readonly receiveBody?: ReceiveBody;
}

const placeholder = /\{(.+?)\}/g;

/** Prepares an operation for calls. */
export function prepareOperation(
  { security, envelope, error = {}, retry429 = false }: Omit<ApiTable, "operations">,
  id: string,
  { request, parameters = [], oneOf, ...operation }: Operation,
): PreparedOperation {
  const [, method = "", path = ""] = /^(\S+) (.*)$/s.exec(request) ?? [];
  const declared = parameters.map((entry): Parameter => (typeof entry === "string" ? { name: entry } : entry));
  const template = (path: string): PathTemplate => {
    // Splitting by a pattern with a group returns the groups too: every other part is a name.
    const parts = path.split(placeholder);
    return {
      path,
      literals: parts.filter((_, index) => index % 2 === 0),
      parameters: parts
        .filter((_, index) => index % 2 === 1)
        .map((name) => declared.find((other) => other.in === "path" && other.name === name) ?? { name, in: "path" }),
    };
  };
  const paths = oneOf
    ? Object.entries(oneOf).map(([name, values]) => ({ name, ...template(filledPath(path, name, values)) }))
    : [template(path)];
  const inPath = paths.flatMap((template) => template.parameters.map(({ name }) => name));
  const elsewhere = declared.filter(({ in: place, name }) => place !== "path" && !inPath.includes(name));
  return {
    accept: "application/json",
    security,
    ...(envelope && { envelope }),
    error,
    retry429,
    // Here too, so that it cannot come from `Object.prototype`.
    server: undefined,
    ...operation,
    id,
    method,
    paths,
    parameters: elsewhere,
    names: new Set([...inPath, ...elsewhere.map(({ name }) => name), "body"]),
  };
}

/** Returns a path in which the placeholders of an alternative have its values, with the placeholder of its name where they contain one. */
function filledPath(path: string, alternative: string, values: Readonly<Record<string, string>>): string {
  return path.replace(placeholder, (whole, name: string) => {
    const parts = values[name]?.split(`{${alternative}}`);
    return parts ? parts.map(encode).join(`{${alternative}}`) : whole;
  });
}
