import type { CodePage } from "./code-page.ts";

type Code =
  | "REQ-INTENT-OPERATION"
  | "REQ-INTENT-MISSING"
  | "REQ-INTENT-DIFFERENT"
  | "REQ-INTENT-UNEXPECTED"
  | "REQ-INTENT-SECRET"
  | "REQ-ACCEPT-EXCLUDES";

/** The codes of requests that may be valid, but are not what the caller meant. */
export const intentCodes: Readonly<Record<Code, CodePage>> = {
  "REQ-INTENT-OPERATION": {
    blame: "client",
    title: "The request belongs to a different operation than the one that was called.",
    why: "The server runs a different operation than the caller intended.",
    hint: "Compare method and path with those of the operation that was called.",
    wrong: "orders.list() sends GET /v1/parts",
    right: "orders.list() sends GET /v1/orders",
  },
  "REQ-INTENT-MISSING": {
    blame: "client",
    title: "A value that the caller passed is missing from the request.",
    why: "The request is valid without an optional parameter, so nothing else notices that a client drops it.",
    hint: "Find out where the client drops it.",
    wrong: "list({ page: 2 }) sends GET /v1/orders",
    right: "list({ page: 2 }) sends GET /v1/orders?page=2",
  },
  "REQ-INTENT-DIFFERENT": {
    blame: "client",
    title: "A value in the request differs from the one that the caller passed.",
    why: "A schema cannot detect it: tags=a,b is also a valid list with one item, and %252F is a valid string.",
    hint: "Check style, explode and encoding: the request must decode to the values that the caller passed.",
    wrong: 'list({ tags: ["a", "b"] }) sends GET /v1/orders?tags=a,b',
    right: 'list({ tags: ["a", "b"] }) sends GET /v1/orders?tags=a&tags=b',
  },
  "REQ-INTENT-UNEXPECTED": {
    blame: "client",
    title: "The request has a value that the caller did not pass.",
    why: "The client adds a value, or serializes undefined as text.",
    hint: "Send a parameter only if the caller passes it. Leave defaults to the server.",
    wrong: "list({}) sends GET /v1/orders?page=undefined",
    right: "list({}) sends GET /v1/orders",
  },
  "REQ-INTENT-SECRET": {
    blame: "client",
    title: "A credential in the request differs from the one that was passed to the client.",
    why: "It is encoded incorrectly, truncated, or belongs to a different client.",
    hint: "Compare the format of the credential with its security scheme.",
    wrong: "token abc sends Authorization: Bearer Bearer abc",
    right: "token abc sends Authorization: Bearer abc",
  },
  "REQ-ACCEPT-EXCLUDES": {
    blame: "client",
    title: "The Accept header excludes every media type of the operation's success responses.",
    why: "The server responds with 406, or sends a media type that the client cannot read.",
    hint: "Accept a media type that the document declares for a success response.",
    wrong: "Accept: application/xml",
    right: "Accept: application/json",
  },
};
