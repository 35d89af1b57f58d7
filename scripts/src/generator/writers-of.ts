import { type Document, isJson } from "@certspec/openapi";
import { credentialsOf } from "./api-facts.ts";
import { type Identifier, identifier } from "./emit-literal.ts";
import { acceptOf } from "./emit-table-entry.ts";
import type { OperationModel } from "./operation-model.ts";
import { needsSerializer } from "./parameter-facts.ts";

/** The parts of the runtime that a client imports, because it could not write its requests without them. */
export interface Writers {
  parameterWriter?: Identifier;
  placeParameter?: Identifier;
  bodySerializer?: Identifier;
  acceptsMediaType?: Identifier;
  logIn?: Identifier;
  applyCredential?: Identifier;
  checkCredentials?: Identifier;
  fillAlternative?: Identifier;
  chooseServer?: Identifier;
  nextPage?: Identifier;
}

/** Choose the parts that the API needs beside those that every client has. */
export function writersOf(document: Document, operations: readonly OperationModel[]): Writers {
  const writers: Writers = {};
  if (operations.some(({ parameters }) => parameters.some((parameter) => needsSerializer(document, parameter))))
    writers.parameterWriter = identifier("serializeParameter");
  if (operations.some(({ parameters }) => parameters.some(({ in: place }) => place === "header" || place === "cookie")))
    writers.placeParameter = identifier("placeParameter");
  if (operations.some(({ body }) => body && !isJson(body.mediaType)))
    writers.bodySerializer = identifier("serializeBody");
  if (operations.some((operation) => !isPlainJson(acceptOf(operation))))
    writers.acceptsMediaType = identifier("acceptsAny");
  const credentials = credentialsOf(document);
  if (credentials.some(({ login }) => login)) writers.logIn = identifier("logIn");
  if (credentials.some(({ in: place }) => place !== "bearer" && place !== "header"))
    writers.applyCredential = identifier("applyCredential");
  if (credentials.length > 1) writers.checkCredentials = identifier("checkCredentials");
  if (operations.some(({ oneOf }) => oneOf)) writers.fillAlternative = identifier("fillAlternative");
  if ((document.servers ?? []).length > 1) writers.chooseServer = identifier("chooseServer");
  const nextPage = finderOf(operations);
  if (nextPage) writers.nextPage = identifier(nextPage);
  return writers;
}

/** Whether answers of any type are accepted, or of none but JSON. */
function isPlainJson(accept: string): boolean {
  return accept === "*/*" || accept.split(", ").every(isJson);
}

const finders: Readonly<Record<string, string>> = {
  page: "nextByPage",
  offset: "nextByOffset",
  cursor: "nextByCursor",
};

/** The functions that find the next page of the lists; none for lists of a single page. */
function finderOf(operations: readonly OperationModel[]): string | undefined {
  const styles = operations.flatMap(({ pagination }) => pagination?.style ?? []).filter((style) => style !== "single");
  const [style, other] = new Set(styles);
  return other ? "nextPosition" : style && finders[style];
}
