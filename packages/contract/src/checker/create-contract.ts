import type { Direction, Document } from "@certspec/openapi";
import type { Contract, ContractSettings } from "./contract.ts";
import { type Diagnostic, diagnose } from "./diagnostic.ts";
import { checkDocument } from "./document/check-document.ts";
import { readRequest } from "./message/request-message.ts";
import { readResponse } from "./message/response-message.ts";
import { operationsOf } from "./operations-of.ts";
import { checkIntent } from "./request/check-intent.ts";
import { checkRequestMessage } from "./request/check-request.ts";
import { checkResponseMessage } from "./response/check-response.ts";
import { createRouter } from "./routing/find-route.ts";
import { createSchemas } from "./schema/create-schemas.ts";
import type { Scope } from "./values/scope.ts";

/**
 * Creates a contract from an OpenAPI 3.0 or 3.1 document. Schemas are compiled on first use.
 * @throws {TypeError} if the document is not OpenAPI 3.0 or 3.1.
 * @example
 * const contract = createContract(document);
 * await contract.checkRequest(new Request("https://api.example.com/v1/things?page=0")); // [{ code: "REQ-QUERY-INVALID", … }]
 */
export function createContract(
  given: object,
  { baseUrl, closedResponses = false, locate }: ContractSettings = {},
): Contract {
  const document = given as Document;
  if (!/^3\.[01]\./.test(String(document.openapi)))
    throw new TypeError(`Expected an OpenAPI 3.0 or 3.1 document, got openapi: ${JSON.stringify(document.openapi)}`);
  const operations = operationsOf(document);
  const schemas = createSchemas(document);
  const findRoute = createRouter(document, { operations, baseUrl });

  const scopeOf = (direction: Direction, found: Diagnostic[]): Scope => ({
    document,
    schemas,
    direction,
    report: (code, finding) => {
      const source = locate?.(finding.pointer);
      found.push({ ...diagnose(code, finding), ...(source !== undefined && { source }) });
    },
  });

  return {
    operations,
    checkRequest: async (request, intent = {}) => {
      const message = await readRequest(request);
      const { route, diagnostics } = findRoute(message);
      const found = diagnostics.map((each) => withSource(each, locate));
      if (!route) return found;
      const scope = scopeOf("request", found);
      checkRequestMessage(scope, message, route);
      await checkIntent(scope, { message, route, intent });
      return found;
    },
    checkResponse: async (request, response) => {
      const asked = await readRequest(request);
      const { route, diagnostics } = findRoute(asked);
      const found = route ? [] : diagnostics.map((each) => withSource(each, locate));
      if (!route) return found;
      const scope = scopeOf("response", found);
      const answered = { operation: route.operation, request: asked, reportsUndeclared: closedResponses };
      checkResponseMessage(scope, await readResponse(response), answered);
      return found;
    },
    findOperation: async (request) => findRoute(await readRequest(request)).route?.operation,
    checkDocument: () => {
      const found: Diagnostic[] = [];
      checkDocument({ document, schemas, operations, report: scopeOf("response", found).report });
      return found;
    },
  };
}

function withSource(diagnostic: Diagnostic, locate: ContractSettings["locate"]): Diagnostic {
  const source = locate?.(diagnostic.pointer);
  return source === undefined ? diagnostic : { ...diagnostic, source };
}
