import { type Document, isJson } from "@certspec/openapi";
import { credentialsOf } from "./api-facts.ts";
import { type Identifier, identifier } from "./emit-literal.ts";
import type { OperationModel } from "./operation-model.ts";
import { needsSerializer } from "./parameter-facts.ts";

/** The optional parts of the runtime that an API needs, by the names that its table has for them. */
export interface RuntimeParts {
  serializeParameter?: Identifier;
  serializeBody?: Identifier;
  logIn?: Identifier;
  readStream?: Identifier;
  pageFinders?: Partial<Record<"lastId" | "url", Identifier>>;
}

/** Chooses the parts that the API needs in addition to those of every client. */
export function runtimePartsOf(document: Document, operations: readonly OperationModel[]): RuntimeParts {
  const parts: RuntimeParts = {};
  if (operations.some(({ parameters }) => parameters.some((parameter) => needsSerializer(document, parameter))))
    parts.serializeParameter = identifier("serializeParameter");
  if (operations.some(({ body }) => body && !isJson(body.mediaType))) parts.serializeBody = identifier("serializeBody");
  if (credentialsOf(document).some(({ login }) => login)) parts.logIn = identifier("logIn");
  if (operations.some(({ stream }) => stream)) parts.readStream = identifier("readStream");
  const styles = new Set<string | undefined>(operations.map(({ pagination }) => pagination?.style));
  const pageFinders = {
    ...(styles.has("lastId") && { lastId: identifier("nextByLastId") }),
    ...(styles.has("url") && { url: identifier("nextByUrl") }),
  };
  if (Object.keys(pageFinders).length) parts.pageFinders = pageFinders;
  return parts;
}
