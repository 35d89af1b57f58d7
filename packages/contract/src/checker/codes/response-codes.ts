import type { CodePage } from "./code-page.ts";

type Code =
  | "RES-STATUS-UNDECLARED"
  | "RES-TYPE-NOT-ACCEPTED"
  | "RES-HEADER-MISSING"
  | "RES-HEADER-INVALID"
  | "RES-HEADER-STYLE"
  | "RES-HEADER-SYNTAX"
  | "RES-HEADER-DUPLICATE";

/** The codes of responses, beside those of their bodies. */
export const responseCodes: Readonly<Record<Code, CodePage>> = {
  "RES-STATUS-UNDECLARED": {
    blame: "server",
    title: "The response has a status code that the document does not declare for the operation.",
    why: "Clients have no type for it.",
    hint: "Respond with a declared status code, or declare this one, its range, or `default`.",
    wrong: "418",
    right: "404",
  },
  "RES-TYPE-NOT-ACCEPTED": {
    blame: "server",
    title: "A success response has a media type that the client does not accept.",
    why: "The client cannot read it. A server without an accepted media type responds with 406.",
    hint: "Choose a media type from the Accept header.",
    wrong: "Accept: application/json gets Content-Type: text/csv",
    right: "Accept: application/json gets Content-Type: application/json",
  },
  "RES-HEADER-MISSING": {
    blame: "server",
    title: "A required header is missing from the response.",
    why: "Clients that need it, for example for retries or pagination, fail.",
    hint: "Send it, or declare it as optional.",
    wrong: "429",
    right: "429\nRetry-After: 30",
  },
  "RES-HEADER-INVALID": {
    blame: "server",
    title: "A response header has a value that its schema does not allow.",
    why: "Clients read a wrong value.",
    hint: "Send a value that the schema allows.",
    wrong: "Retry-After: soon",
    right: "Retry-After: 30",
  },
  "RES-HEADER-STYLE": {
    blame: "server",
    title: "A response header does not have its declared style.",
    why: "Lists and objects are comma-separated. Clients cannot parse names without values.",
    hint: "Serialize the value with the style `simple` and the header's `explode`.",
    wrong: "RateLimit: limit,100,remaining",
    right: "RateLimit: limit,100,remaining,99",
  },
  "RES-HEADER-SYNTAX": {
    blame: "server",
    title: "A response header does not match its declared media type.",
    why: "It cannot be read.",
    hint: "Serialize the value in the media type of the header's content.",
    wrong: "X-Meta: {a:1}",
    right: 'X-Meta: {"a":1}',
  },
  "RES-HEADER-DUPLICATE": {
    blame: "server",
    title: "A single-value response header occurs more than once.",
    why: "Clients see both values joined with a comma.",
    hint: "Send it once.",
    wrong: "Retry-After: 30\nRetry-After: 60",
    right: "Retry-After: 30",
  },
};
