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
    title: "The response has a status that the document does not state for the operation.",
    why: "Clients know no type for it.",
    hint: "Answer with a declared status, or declare this one, its range or default.",
    wrong: "418",
    right: "404",
  },
  "RES-TYPE-NOT-ACCEPTED": {
    blame: "server",
    title: "A success comes in a media type that the client does not accept.",
    why: "The client said what it can read; 406 is the response where there is nothing of that kind.",
    hint: "Choose the media type by Accept.",
    wrong: "Accept: application/json gets Content-Type: text/csv",
    right: "Accept: application/json gets Content-Type: application/json",
  },
  "RES-HEADER-MISSING": {
    blame: "server",
    title: "A required header is missing from the response.",
    why: "Clients that rely on it, for example to wait or to go on, cannot.",
    hint: "Send it, or declare it as optional.",
    wrong: "429",
    right: "429\nRetry-After: 30",
  },
  "RES-HEADER-INVALID": {
    blame: "server",
    title: "A header of the response has a value that its schema does not allow.",
    why: "Clients read a wrong number, date or state.",
    hint: "Send a value that the schema allows.",
    wrong: "Retry-After: soon",
    right: "Retry-After: 30",
  },
  "RES-HEADER-STYLE": {
    blame: "server",
    title: "A header of the response is not written in its style.",
    why: "Lists and objects are divided by commas; names without values cannot be read.",
    hint: "Write the value by style simple and the header's explode.",
    wrong: "RateLimit: limit,100,remaining",
    right: "RateLimit: limit,100,remaining,99",
  },
  "RES-HEADER-SYNTAX": {
    blame: "server",
    title: "A header of the response is not written in its declared media type.",
    why: "It cannot be read.",
    hint: "Serialise the value in the media type of the header's content.",
    wrong: "X-Meta: {a:1}",
    right: 'X-Meta: {"a":1}',
  },
  "RES-HEADER-DUPLICATE": {
    blame: "server",
    title: "A header of the response that takes one value is there more than once.",
    why: "Clients see both values joined with a comma.",
    hint: "Send it once.",
    wrong: "Retry-After: 30\nRetry-After: 60",
    right: "Retry-After: 30",
  },
};
