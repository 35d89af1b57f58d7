import type { CodePage } from "./code-page.ts";

type Code =
  | "SEC-MISSING"
  | "SEC-PARTIAL"
  | "SEC-SCHEME"
  | "SEC-EMPTY"
  | "SEC-MALFORMED"
  | "SEC-MISPLACED"
  | "SEC-DUPLICATE"
  | "SEC-EXCESS"
  | "SEC-UNEXPECTED"
  | "SEC-UNDECLARED";

/** The codes of credentials. */
export const securityCodes: Readonly<Record<Code, CodePage>> = {
  "SEC-MISSING": {
    blame: "client",
    title: "The operation requires credentials, and the request has none.",
    why: "The server responds with 401.",
    hint: "Send all credentials of one of the operation's credential sets.",
    wrong: "GET /v1/orders",
    right: "GET /v1/orders\nAuthorization: Bearer …",
  },
  "SEC-PARTIAL": {
    blame: "client",
    title: "A credential set is incomplete.",
    why: "A security requirement needs all of its schemes. Some of them do not authenticate the caller.",
    hint: "Send the others too.",
    wrong: "X-Mail: ann@example.com",
    right: "X-Mail: ann@example.com\nX-Key: …",
  },
  "SEC-SCHEME": {
    blame: "client",
    title: "The Authorization header has a different scheme than the operation requires.",
    why: "A bearer token that is sent as Basic, or without a scheme, does not authenticate the caller.",
    hint: "Write the declared scheme, a space, and the credential.",
    wrong: "Authorization: Basic …",
    right: "Authorization: Bearer …",
  },
  "SEC-EMPTY": {
    blame: "client",
    title: "A credential is empty.",
    why: "A typical cause is an unset variable. The server responds with a 401 that does not say so.",
    hint: "Reject empty credentials when creating the client.",
    wrong: "Authorization: Bearer ",
    right: "Authorization: Bearer …",
  },
  "SEC-MALFORMED": {
    blame: "client",
    title: "A credential does not have the format of its scheme.",
    why: "Basic credentials are the user and password, separated by a colon, in Base64. A bearer token has no spaces. The text `undefined` or `null` is a variable that was never set.",
    hint: "Format the credential as its scheme requires.",
    wrong: "Authorization: Basic ann:secret",
    right: "Authorization: Basic YW5uOnNlY3JldA==",
  },
  "SEC-MISPLACED": {
    blame: "client",
    title: "A credential is not in the place that its scheme declares.",
    why: "The server does not read it there. In a query it also ends up in logs.",
    hint: "Move it to the header, query parameter or cookie that the scheme names.",
    wrong: "GET /v1/orders?x-key=…",
    right: "GET /v1/orders\nX-Key: …",
  },
  "SEC-DUPLICATE": {
    blame: "client",
    title: "A credential occurs more than once.",
    why: "Servers and proxies disagree on which one counts.",
    hint: "Send it once.",
    wrong: "Authorization: Bearer a\nAuthorization: Bearer b",
    right: "Authorization: Bearer a",
  },
  "SEC-EXCESS": {
    blame: "client",
    title: "The request has credentials of more than one credential set.",
    why: "Credential sets are alternatives. Sending several exposes secrets needlessly, and servers differ in which one they check.",
    hint: "Choose one credential set when creating the client, and send only that.",
    wrong: "Authorization: Bearer …\nX-Key: …",
    right: "Authorization: Bearer …",
  },
  "SEC-UNEXPECTED": {
    blame: "client",
    title: "A request to a public operation has credentials.",
    why: "It exposes a secret needlessly.",
    hint: "Do not send credentials if `security` is empty.",
    wrong: "GET /v1/status\nAuthorization: Bearer …",
    right: "GET /v1/status",
  },
  "SEC-UNDECLARED": {
    blame: "client",
    title: "The request has an Authorization header, and the document has no scheme for it.",
    why: "It exposes a secret to a server that does not need it.",
    hint: "Drop the header, or declare a security scheme.",
    wrong: "Authorization: Bearer …",
    right: "(no Authorization)",
  },
};
