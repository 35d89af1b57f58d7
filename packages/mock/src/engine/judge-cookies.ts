import type { Operation, Parameter } from "./operation.ts";
import { validate } from "./prism.ts";
import type { Diagnostic } from "./run-prism.ts";

/** Judges cookies, which Prism does not read: as a query, whose style they have. */
export async function judgeCookies(
  cookies: Readonly<Record<string, unknown>>,
  operation: Operation,
): Promise<Diagnostic[]> {
  const parameters = operation.request?.cookie ?? [];
  if (parameters.length === 0) return [];
  const request = {
    method: operation.method,
    url: { path: operation.path, query: cookies as Record<string, string> },
    headers: {},
  };
  const diagnostics = await validate(request, withQuery(operation, parameters));
  return diagnostics.map(({ path = [], message, ...diagnostic }) => ({
    ...diagnostic,
    path: ["cookie", ...path.slice(1)],
    message: message.replace(/^Request query/, "Request cookie"),
  }));
}

const variants = new WeakMap<readonly Parameter[], Operation>();

function withQuery(operation: Operation, query: Parameter[]): Operation {
  const known = variants.get(query);
  if (known) return known;
  const made: Operation = { ...operation, security: [], request: { query } };
  variants.set(query, made);
  return made;
}
