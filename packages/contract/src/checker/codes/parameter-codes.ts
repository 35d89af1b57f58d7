import type { CodePage } from "./code-page.ts";

/** Where a parameter is. */
export type ParameterPlace = "PATH" | "QUERY" | "HEADER" | "COOKIE";

/** The faults of a parameter, in any place. */
export type ParameterFault = "INVALID" | "STYLE" | "EMPTY" | "ENCODING" | "SYNTAX";

type Code =
  | `REQ-${ParameterPlace}-${ParameterFault}`
  | `REQ-${Exclude<ParameterPlace, "PATH">}-${"MISSING" | "UNDECLARED" | "DUPLICATE"}`;

const examples: Readonly<Record<ParameterPlace, (text: string) => string>> = {
  PATH: (text) => `GET /v1/orders/${text}`,
  QUERY: (text) => `GET /v1/orders?per_page=${text}`,
  HEADER: (text) => `X-Page: ${text}`,
  COOKIE: (text) => `Cookie: page=${text}`,
};

const nouns: Readonly<Record<ParameterPlace, string>> = {
  PATH: "path parameter",
  QUERY: "query parameter",
  HEADER: "header",
  COOKIE: "cookie",
};

/** The codes of parameters: each place has the same faults. */
export const parameterCodes: Readonly<Record<Code, CodePage>> = {
  ...common("PATH"),
  ...common("QUERY"),
  ...common("HEADER"),
  ...common("COOKIE"),
  ...optional("QUERY", "GET /v1/orders?perpage=20", "GET /v1/orders?per_page=20&per_page=20"),
  ...optional("HEADER", "X-Pgae: 20", "X-Page: 20\nX-Page: 20"),
  ...optional("COOKIE", "Cookie: pgae=20", "Cookie: page=20; page=20"),
};

function common<Place extends ParameterPlace>(place: Place): Record<`REQ-${Place}-${ParameterFault}`, CodePage> {
  const [noun, write] = [nouns[place], examples[place]];
  const right = write("20");
  const pages: Record<ParameterFault, CodePage> = {
    INVALID: {
      blame: "client",
      title: `A ${noun} has a value that its schema does not allow.`,
      why: "The server rejects or misreads it.",
      hint: "Send a value that the schema allows.",
      wrong: write("0"),
      right,
    },
    STYLE: {
      blame: "client",
      title: `A ${noun} does not have its declared style.`,
      why: "Style and explode declare how lists and objects are serialized. Otherwise, the server reads them as one string or not at all.",
      hint: "Serialize the value with the parameter's style and explode.",
      wrong: `${write("r,1,g")} (an object as a list of names and values, with a value missing)`,
      right: write("r,1,g,2"),
    },
    EMPTY: {
      blame: "client",
      title: `A ${noun} is empty, and its schema requires a value.`,
      why: "An empty string is not a number, boolean or item. Many servers read it as zero, false, or no filter.",
      hint: "Omit the parameter, or pass a value.",
      wrong: write(""),
      right,
    },
    ENCODING: {
      blame: "client",
      title: `A ${noun} is not encoded as its place requires.`,
      why: "Servers and proxies reject or change malformed percent-encoding, bytes that are not UTF-8, and characters that are not allowed in the place.",
      hint:
        place === "HEADER"
          ? "Send visible ASCII characters, spaces and tabs."
          : "Percent-encode the value's UTF-8 bytes.",
      wrong: place === "HEADER" ? write("zwölf") : write("%E4"),
      right: place === "HEADER" ? write("zw%C3%B6lf") : write("%C3%A4"),
    },
    SYNTAX: {
      blame: "client",
      title: `A ${noun} does not match its declared media type.`,
      why: "A parameter with content has a media type, such as JSON. The server cannot parse anything else.",
      hint: "Serialize the value in the media type of the parameter's content.",
      wrong: write("{a:1}"),
      right: write("%7B%22a%22%3A1%7D"),
    },
  };
  return Object.fromEntries(Object.entries(pages).map(([fault, page]) => [`REQ-${place}-${fault}`, page])) as Record<
    `REQ-${Place}-${ParameterFault}`,
    CodePage
  >;
}

type OptionalFault = "MISSING" | "UNDECLARED" | "DUPLICATE";

function optional<Place extends "QUERY" | "HEADER" | "COOKIE">(
  place: Place,
  undeclared: string,
  duplicate: string,
): Record<`REQ-${Place}-${OptionalFault}`, CodePage> {
  const [noun, right] = [nouns[place], examples[place]("20")];
  const pages: Record<OptionalFault, CodePage> = {
    MISSING: {
      blame: "client",
      title: `A required ${noun} is missing.`,
      why: "The server rejects the request.",
      hint: "Send it with every request to this operation.",
      wrong: place === "QUERY" ? "GET /v1/orders" : "(nothing)",
      right,
    },
    UNDECLARED: {
      blame: "client",
      title: `A ${noun} is not declared.`,
      why: "It is misspelled, or belongs to a different operation. Servers silently ignore it.",
      hint: "Correct the name, remove it, or declare it in the document.",
      wrong: undeclared,
      right,
    },
    DUPLICATE: {
      blame: "client",
      title: `A single-value ${noun} occurs more than once.`,
      why: "Servers use the first value, the last, or all of them joined.",
      hint: "Send it once.",
      wrong: duplicate,
      right,
    },
  };
  return Object.fromEntries(Object.entries(pages).map(([fault, page]) => [`REQ-${place}-${fault}`, page])) as Record<
    `REQ-${Place}-${OptionalFault}`,
    CodePage
  >;
}
