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
    title: "The request is one of another operation than the one that was called.",
    why: "Something else happens than the caller wanted.",
    hint: "Compare method and path with those of the operation that was called.",
    wrong: "orders.list() sends GET /v1/parts",
    right: "orders.list() sends GET /v1/orders",
  },
  "REQ-INTENT-MISSING": {
    blame: "client",
    title: "The caller gave a value that does not arrive.",
    why: "An optional parameter that a client drops goes unnoticed: the request is valid without it.",
    hint: "Look for where the client loses it.",
    wrong: "list({ page: 2 }) sends GET /v1/orders",
    right: "list({ page: 2 }) sends GET /v1/orders?page=2",
  },
  "REQ-INTENT-DIFFERENT": {
    blame: "client",
    title: "Another value arrives than the caller gave.",
    why: "No schema can see it: tags=a,b is a valid list of one where two were meant; %252F is a valid text.",
    hint: "Look at style, explode and encoding: what arrives must decode to what was given.",
    wrong: 'list({ tags: ["a", "b"] }) sends GET /v1/orders?tags=a,b',
    right: 'list({ tags: ["a", "b"] }) sends GET /v1/orders?tags=a&tags=b',
  },
  "REQ-INTENT-UNEXPECTED": {
    blame: "client",
    title: "A value arrives that the caller did not give.",
    why: "The client adds a value by itself, or writes undefined as text.",
    hint: "Send a parameter only where the caller gives it; defaults are the server's.",
    wrong: "list({}) sends GET /v1/orders?page=undefined",
    right: "list({}) sends GET /v1/orders",
  },
  "REQ-INTENT-SECRET": {
    blame: "client",
    title: "Another credential arrives than the client was given.",
    why: "It is encoded wrongly, cut, or another client's.",
    hint: "Compare how the credential is written with its security scheme.",
    wrong: "token abc sends Authorization: Bearer Bearer abc",
    right: "token abc sends Authorization: Bearer abc",
  },
  "REQ-ACCEPT-EXCLUDES": {
    blame: "client",
    title: "Accept excludes every media type in which the operation succeeds.",
    why: "The server answers 406, or sends what the client says that it cannot read.",
    hint: "Accept a media type that the document declares for the operation's success.",
    wrong: "Accept: application/xml",
    right: "Accept: application/json",
  },
};
