import type { CodePage } from "./code-page.ts";

type Code =
  | "ROUTE-SERVER-UNDECLARED"
  | "ROUTE-BASE-PATH"
  | "ROUTE-PATH-UNKNOWN"
  | "ROUTE-TRAILING-SLASH"
  | "ROUTE-METHOD-UNDECLARED";

/** The codes of requests that reach no operation. */
export const routeCodes: Readonly<Record<Code, CodePage>> = {
  "ROUTE-SERVER-UNDECLARED": {
    blame: "client",
    title: "The request goes to a server that the document does not declare.",
    why: "The request reaches a different server or none, and its credentials may reach a third party.",
    hint: "Use one of the document's servers, or set the option baseUrl.",
    wrong: "GET https://api.example.org/v1/orders",
    right: "GET https://api.example.com/v1/orders",
  },
  "ROUTE-BASE-PATH": {
    blame: "client",
    title: "The path matches an operation, but is not below a server's base path.",
    why: "Every request includes the path of the server's URL. Joining URLs with a leading slash drops it.",
    hint: "Append the operation's path to the whole base URL, including its path.",
    wrong: "GET https://api.example.com/orders",
    right: "GET https://api.example.com/v1/orders",
  },
  "ROUTE-PATH-UNKNOWN": {
    blame: "client",
    title: "No operation has this path.",
    why: "The server responds with 404 or, worse, runs a different operation. An unencoded slash or dot segment in a path parameter is another cause.",
    hint: "Compare the path with the document's templates, and percent-encode path parameters.",
    wrong: "GET /v1/orders/a/b",
    right: "GET /v1/orders/a%2Fb",
  },
  "ROUTE-TRAILING-SLASH": {
    blame: "client",
    title: "The path has a trailing slash that the document does not have, or lacks one.",
    why: "Some servers redirect, and a redirected POST loses its body. Others respond with 404.",
    hint: "Write the path exactly as in the template.",
    wrong: "GET /v1/orders/",
    right: "GET /v1/orders",
  },
  "ROUTE-METHOD-UNDECLARED": {
    blame: "client",
    title: "The path exists, but not with this method.",
    why: "The server responds with 405. Methods are case-sensitive, and fetch does not change a lower-case `patch`.",
    hint: "Use a declared method of the path, in upper case.",
    wrong: "PUT /v1/orders",
    right: "POST /v1/orders",
  },
};
