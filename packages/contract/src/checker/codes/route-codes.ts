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
    title: "The request goes to a server that the document does not name.",
    why: "It reaches another installation, or nobody; credentials go to a stranger.",
    hint: "Use one of the document's servers, or set the option baseUrl.",
    wrong: "GET https://api.example.org/v1/orders",
    right: "GET https://api.example.com/v1/orders",
  },
  "ROUTE-BASE-PATH": {
    blame: "client",
    title: "The path is an operation's, but not below the base path of a server.",
    why: "The path of a server's URL belongs to every request; a URL join that begins with a slash drops it.",
    hint: "Append the operation's path to the whole base URL, its path included.",
    wrong: "GET https://api.example.com/orders",
    right: "GET https://api.example.com/v1/orders",
  },
  "ROUTE-PATH-UNKNOWN": {
    blame: "client",
    title: "No operation has this path.",
    why: "The server answers 404, or worse, with another operation. A slash or a dot segment in a path parameter that is not encoded leads here too.",
    hint: "Compare the path with the templates of the document, and percent-encode what fills them.",
    wrong: "GET /v1/orders/a/b",
    right: "GET /v1/orders/a%2Fb",
  },
  "ROUTE-TRAILING-SLASH": {
    blame: "client",
    title: "The path has a slash at its end that the document does not have, or lacks one that it has.",
    why: "Some servers redirect, and a redirected POST loses its body; others answer 404.",
    hint: "Write the path exactly as its template.",
    wrong: "GET /v1/orders/",
    right: "GET /v1/orders",
  },
  "ROUTE-METHOD-UNDECLARED": {
    blame: "client",
    title: "The path exists, but not with this method.",
    why: "The server answers 405. Methods are case-sensitive: fetch leaves a lower-case patch as it is.",
    hint: "Use a method of the path, in capitals.",
    wrong: "PUT /v1/orders",
    right: "POST /v1/orders",
  },
};
