import { accepts } from "@certspec/openapi";
import { headerValue } from "../message/header-lines.ts";
import type { RequestMessage } from "../message/request-message.ts";
import type { Operation } from "../operations-of.ts";
import type { Route } from "../routing/find-route.ts";
import { checkSecurity } from "../security/check-security.ts";
import { checkContent } from "../values/check-content.ts";
import type { Scope } from "../values/scope.ts";
import { checkLength } from "./check-length.ts";
import { checkParameters } from "./check-parameters.ts";

/** Checks a request whose operation is known. */
export function checkRequestMessage(scope: Scope, message: RequestMessage, route: Route): void {
  checkParameters(scope, message, route);
  checkSecurity(scope, message, route.operation);
  checkAccept(scope, message, route.operation);
  checkRequestBody(scope, message, route.operation);
}

/** A client must take at least one of the media types that a success comes in. */
function checkAccept(scope: Scope, { headers }: RequestMessage, { responses, pointer }: Operation): void {
  const accept = headerValue(headers, "accept");
  const offered = Object.entries(responses).flatMap(([status, { value: node }]) =>
    status.startsWith("2") ? Object.keys(node.content ?? {}) : [],
  );
  if (accept === undefined || !offered.length || offered.some((mediaType) => accepts(accept, mediaType))) return;
  const expected = offered.join(" or ");
  scope.report("REQ-ACCEPT-EXCLUDES", {
    place: "header accept",
    pointer: `${pointer}/responses`,
    expected,
    received: accept,
  });
}

function checkRequestBody(scope: Scope, { headers, bytes }: RequestMessage, { requestBody, pointer }: Operation): void {
  const contentType = headerValue(headers, "content-type");
  checkLength(scope, { headers, bytes, side: "REQ", pointer });
  if (bytes.length === 0) {
    if (requestBody?.value.required && !canBeEmpty(requestBody.value.content))
      scope.report("REQ-BODY-MISSING", {
        place: "body",
        pointer: requestBody.pointer,
        expected: Object.keys(requestBody.value.content ?? {}).join(" or "),
        received: "nothing",
      });
    if (!requestBody && contentType !== undefined)
      scope.report("REQ-TYPE-UNEXPECTED", {
        place: "header content-type",
        pointer,
        expected: "nothing, because there is no body",
        received: contentType,
      });
    return;
  }
  if (!requestBody) {
    const received = `${bytes.length} bytes`;
    scope.report("REQ-BODY-UNEXPECTED", { place: "body", pointer, expected: "nothing", received });
    return;
  }
  const encoding = headerValue(headers, "content-encoding");
  if (encoding !== undefined && encoding !== "identity") {
    const { pointer: at } = requestBody;
    scope.report("REQ-BODY-ENCODING", {
      place: "header content-encoding",
      pointer: at,
      expected: "nothing",
      received: encoding,
    });
    return;
  }
  checkContent(scope, { bytes, contentType, owner: requestBody, side: "REQ", reportsUndeclared: true });
}

/** An empty text, file or form is a body too. */
function canBeEmpty(content: object = {}): boolean {
  return Object.keys(content).some((mediaType) => !/[/+]json|multipart/.test(mediaType));
}
