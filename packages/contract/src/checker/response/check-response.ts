import { accepts, essenceOf } from "@certspec/openapi";
import { headerValue } from "../message/header-lines.ts";
import type { RequestMessage } from "../message/request-message.ts";
import type { ResponseMessage } from "../message/response-message.ts";
import { type Operation, responseFor } from "../operations-of.ts";
import { checkLength } from "../request/check-length.ts";
import { checkContent } from "../values/check-content.ts";
import { checkHeaders } from "../values/check-headers.ts";
import type { Scope } from "../values/scope.ts";

export interface AnsweredRequest {
  operation: Operation;
  request: RequestMessage;
  /** Whether properties that are not listed are reported. */
  reportsUndeclared: boolean;
}

/** Checks a response to a request of a known operation. */
export function checkResponseMessage(scope: Scope, message: ResponseMessage, answered: AnsweredRequest): void {
  const { operation, request, reportsUndeclared } = answered;
  const { status, headers, bytes } = message;
  const owner = responseFor(operation, status);
  if (!owner) {
    const expected = Object.keys(operation.responses).join(" or ") || "a status that is declared";
    const pointer = `${operation.pointer}/responses`;
    scope.report("RES-STATUS-UNDECLARED", { place: "status", pointer, expected, received: String(status) });
    return;
  }
  checkHeaders(scope, { lines: headers, owner, place: "header", codeFor: (fault) => `RES-HEADER-${fault}` });
  const isBodiless = request.method === "HEAD" || [204, 205, 304].includes(status);
  const declared = Object.keys(owner.value.content ?? {});
  const { pointer } = owner;
  if (!isBodiless) checkLength(scope, { headers, bytes, side: "RES", pointer });
  if (isBodiless || !declared.length) {
    const received = `${bytes.length} bytes`;
    if (bytes.length) scope.report("RES-BODY-UNEXPECTED", { place: "body", pointer, expected: "nothing", received });
    return;
  }
  const contentType = headerValue(headers, "content-type");
  if (!bytes.length) {
    if (declared.some((mediaType) => !/^text\/|octet-stream/.test(essenceOf(mediaType))))
      scope.report("RES-BODY-MISSING", {
        place: "body",
        pointer,
        expected: declared.join(" or "),
        received: "nothing",
      });
    return;
  }
  const accept = headerValue(request.headers, "accept");
  if (status < 300 && accept !== undefined && contentType !== undefined && !accepts(accept, contentType))
    scope.report("RES-TYPE-NOT-ACCEPTED", {
      place: "header content-type",
      pointer,
      expected: accept,
      received: contentType,
    });
  checkContent(scope, { bytes, contentType, owner, side: "RES", reportsUndeclared });
}
