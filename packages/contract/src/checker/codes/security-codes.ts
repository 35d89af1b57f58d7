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
    title: "The operation wants credentials, and there are none.",
    why: "The server answers 401.",
    hint: "Send all credentials of one of the operation's credential sets.",
    wrong: "GET /v1/orders",
    right: "GET /v1/orders\nAuthorization: Bearer …",
  },
  "SEC-PARTIAL": {
    blame: "client",
    title: "Credentials that belong together are not all there.",
    why: "The schemes of one security requirement are all needed; a part of them authenticates nobody.",
    hint: "Send the others too.",
    wrong: "X-Mail: ann@example.com",
    right: "X-Mail: ann@example.com\nX-Key: …",
  },
  "SEC-SCHEME": {
    blame: "client",
    title: "Authorization has another scheme than the operation takes.",
    why: "A bearer token sent as Basic, or without any scheme, authenticates nobody.",
    hint: "Write the scheme that the document states, a space, and the credential.",
    wrong: "Authorization: Basic …",
    right: "Authorization: Bearer …",
  },
  "SEC-EMPTY": {
    blame: "client",
    title: "A credential is empty.",
    why: "An unset variable was sent; the response is a 401 that does not say so.",
    hint: "Reject empty credentials when the client is made.",
    wrong: "Authorization: Bearer ",
    right: "Authorization: Bearer …",
  },
  "SEC-MALFORMED": {
    blame: "client",
    title: "A credential is not written as its scheme demands.",
    why: "Basic is user and password with a colon between them in Base64; a bearer token has no spaces. Undefined or null as a text is a variable that was never set.",
    hint: "Write the credential by the rules of its scheme.",
    wrong: "Authorization: Basic ann:secret",
    right: "Authorization: Basic YW5uOnNlY3JldA==",
  },
  "SEC-MISPLACED": {
    blame: "client",
    title: "A credential is in another place than its scheme says.",
    why: "The server does not look there; in a query it ends up in logs besides.",
    hint: "Move it to the header, query parameter or cookie that the scheme names.",
    wrong: "GET /v1/orders?x-key=…",
    right: "GET /v1/orders\nX-Key: …",
  },
  "SEC-DUPLICATE": {
    blame: "client",
    title: "A credential is there more than once.",
    why: "Servers and proxies disagree on which one counts.",
    hint: "Send it once.",
    wrong: "Authorization: Bearer a\nAuthorization: Bearer b",
    right: "Authorization: Bearer a",
  },
  "SEC-EXCESS": {
    blame: "client",
    title: "There are credentials beyond those of one credential set.",
    why: "The ways are alternatives: sending several exposes secrets without need, and servers differ in which one they judge.",
    hint: "Choose one way when the client is made, and send that only.",
    wrong: "Authorization: Bearer …\nX-Key: …",
    right: "Authorization: Bearer …",
  },
  "SEC-UNEXPECTED": {
    blame: "client",
    title: "A public operation gets credentials.",
    why: "A secret travels where it is not needed.",
    hint: "Send no credentials where security is empty.",
    wrong: "GET /v1/status\nAuthorization: Bearer …",
    right: "GET /v1/status",
  },
  "SEC-UNDECLARED": {
    blame: "client",
    title: "There is an Authorization header, and the document has no scheme for it.",
    why: "A secret goes to a server that never asked for it.",
    hint: "Drop the header, or declare a security scheme.",
    wrong: "Authorization: Bearer …",
    right: "(no Authorization)",
  },
};
