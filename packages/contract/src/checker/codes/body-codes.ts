import type { CodePage } from "./code-page.ts";

type Direction = "REQ" | "RES";
type BothDirections =
  | "TYPE-MISSING"
  | "TYPE-UNDECLARED"
  | "BODY-MISSING"
  | "BODY-UNEXPECTED"
  | "BODY-SYNTAX"
  | "BODY-CHARSET"
  | "BODY-ENCODING"
  | "BODY-LENGTH"
  | "BODY-DUPLICATE"
  | "BODY-INVALID"
  | "BODY-UNDECLARED"
  | "PART-UNDECLARED"
  | "PART-TYPE"
  | "PART-SYNTAX"
  | "PART-DUPLICATE"
  | "PART-HEADER";

type Code = `${Direction}-${BothDirections}` | "REQ-TYPE-UNEXPECTED" | "REQ-BODY-READONLY" | "RES-BODY-WRITEONLY";

/** The codes of bodies, which requests and responses share. */
export const bodyCodes: Readonly<Record<Code, CodePage>> = {
  ...bothDirections("REQ"),
  ...bothDirections("RES"),
  "REQ-TYPE-UNEXPECTED": {
    blame: "client",
    title: "A request without a body has a Content-Type.",
    why: "Some servers then try to read a body, and respond with 400 because there is none.",
    hint: "Omit Content-Type if there is no body.",
    wrong: "DELETE /v1/orders/1\nContent-Type: application/json",
    right: "DELETE /v1/orders/1",
  },
  "REQ-BODY-READONLY": {
    blame: "client",
    title: "A request body has a property that only the server can set.",
    why: "The server rejects or ignores it. A typical cause is a client that sends back an object that it has read.",
    hint: "Omit readOnly properties.",
    wrong: '{ "id": 1, "name": "bolt" }',
    right: '{ "name": "bolt" }',
  },
  "RES-BODY-WRITEONLY": {
    blame: "server",
    title: "A response body has a property that only a client can send.",
    why: "A writeOnly property is usually a secret, which ends up in logs and caches.",
    hint: "Omit writeOnly properties.",
    wrong: '{ "user": "ann", "password": "secret" }',
    right: '{ "user": "ann" }',
  },
};

function bothDirections<Side extends Direction>(side: Side): Record<`${Side}-${BothDirections}`, CodePage> {
  const blame = side === "REQ" ? "client" : "server";
  const what = side === "REQ" ? "request" : "response";
  const json = "Content-Type: application/json";
  const part = 'Content-Disposition: form-data; name="meta"\nContent-Type: application/json';
  const pages: Record<BothDirections, Omit<CodePage, "blame">> = {
    "TYPE-MISSING": {
      title: `The ${what} has a body, but no Content-Type.`,
      why: "The reader has to guess the media type.",
      hint: "Set Content-Type to the body's media type.",
      wrong: '(no Content-Type) {"name":"bolt"}',
      right: `${json} {"name":"bolt"}`,
    },
    "TYPE-UNDECLARED": {
      title: `The ${what} has a media type that is not declared for it.`,
      why: "The reader cannot parse it as declared. JSON that is sent as text/plain is included.",
      hint: "Use one of the declared media types.",
      wrong: `Content-Type: text/plain {"name":"bolt"}`,
      right: `${json} {"name":"bolt"}`,
    },
    "BODY-MISSING": {
      title: `The ${what} has no body, and the document declares one.`,
      why: "The reader fails on the empty body.",
      hint: "Send a body of a declared media type.",
      wrong: `${json} (nothing)`,
      right: `${json} {"name":"bolt"}`,
    },
    "BODY-UNEXPECTED": {
      title: `The ${what} has a body, and the document declares none.`,
      why:
        side === "REQ"
          ? "Servers ignore it, reject it, or take it for the next request."
          : "The reader ignores it. With 204, 304 or HEAD, it breaks the connection for the next response.",
      hint: "Do not send a body, or declare it in the document.",
      wrong: side === "REQ" ? 'GET /v1/orders {"name":"bolt"}' : '204 {"name":"bolt"}',
      right: side === "REQ" ? "GET /v1/orders" : "204 (nothing)",
    },
    "BODY-SYNTAX": {
      title: `The body of the ${what} does not match its media type.`,
      why: "The reader cannot parse it. A byte order mark before JSON is included.",
      hint: "Serialize the body with a library for its media type.",
      wrong: `${json} {name:"bolt"}`,
      right: `${json} {"name":"bolt"}`,
    },
    "BODY-CHARSET": {
      title: `The ${what} has a JSON body that declares a character set other than UTF-8.`,
      why: "JSON that systems exchange is UTF-8. A reader that follows the declaration reads wrong characters.",
      hint: "Omit charset, or set it to utf-8.",
      wrong: "Content-Type: application/json; charset=iso-8859-1",
      right: json,
    },
    "BODY-ENCODING": {
      title: `The bytes of the ${what} do not match its headers.`,
      why: "Bytes that are not valid in their character set turn into replacement characters, and the original text is lost.",
      hint: "Encode text as UTF-8 or in the character set of Content-Type. Compress only if the other side accepts it.",
      wrong: "22 E4 22 (the text ä in Latin-1)",
      right: "22 C3 A4 22",
    },
    "BODY-LENGTH": {
      title: `Content-Length of the ${what} is not the length of its body.`,
      why: "The body is truncated, or the reader waits for bytes that never arrive. A typical cause is counting characters instead of bytes.",
      hint: "Count bytes, or leave Content-Length to the HTTP library.",
      wrong: 'Content-Length: 3 "ä"',
      right: 'Content-Length: 4 "ä"',
    },
    "BODY-DUPLICATE": {
      title: `An object in the body of the ${what} has the same name twice.`,
      why: "Readers keep the first value, keep the last, or reject the body, so the validated value may not be the used one.",
      hint: "Write each name once.",
      wrong: '{ "name": "bolt", "name": "nut" }',
      right: '{ "name": "nut" }',
    },
    "BODY-INVALID": {
      title: `The body of the ${what} breaks its schema.`,
      why: side === "REQ" ? "The server rejects it." : "The value does not match the types of typed clients.",
      hint: "Compare the value with the schema at the reported place.",
      wrong: '{ "size": "large" }',
      right: '{ "size": 3 }',
    },
    "BODY-UNDECLARED": {
      title: `The body of the ${what} has a property that the schema does not declare.`,
      why: "It is misspelled, or the document is out of date. The schema allows it implicitly; declare additionalProperties if that is intended.",
      hint: "Correct the name, remove it, or declare it in the document.",
      wrong: '{ "nmae": "bolt" }',
      right: '{ "name": "bolt" }',
    },
    "PART-UNDECLARED": {
      title: `A form in the ${what} has an undeclared field.`,
      why: "The reader ignores it, so it has no effect.",
      hint: "Correct the name, remove it, or declare it in the document.",
      wrong: "nmae=bolt",
      right: "name=bolt",
    },
    "PART-TYPE": {
      title: `A part of a multipart ${what} does not have the media type of its encoding.`,
      why: "The reader misreads or rejects the part.",
      hint: "Send the part with the media type that the document declares for it.",
      wrong: part.replace("application/json", "application/octet-stream"),
      right: part,
    },
    "PART-SYNTAX": {
      title: `A form field in the ${what} does not match its media type.`,
      why: "It cannot be read.",
      hint: "Serialize the field in its media type. Objects are JSON unless the document declares otherwise.",
      wrong: `${part}\n\n[object Object]`,
      right: `${part}\n\n{"a":1}`,
    },
    "PART-DUPLICATE": {
      title: `A single-value form field in the ${what} occurs more than once.`,
      why: "Readers use the first value, the last, or all of them as a list.",
      hint: "Send it once.",
      wrong: "name=bolt&name=nut",
      right: "name=bolt",
    },
    "PART-HEADER": {
      title: `A part of a multipart ${what} lacks a header that its encoding requires, or has a wrong one.`,
      why: "The reader rejects the part, or reads it without the header.",
      hint: "Send the headers that the document declares for the part.",
      wrong: 'Content-Disposition: form-data; name="file"',
      right: 'Content-Disposition: form-data; name="file"\nX-Checksum: 9af1',
    },
  };
  return Object.fromEntries(
    Object.entries(pages).map(([code, page]) => [`${side}-${code}`, { blame, ...page }]),
  ) as Record<`${Side}-${BothDirections}`, CodePage>;
}
