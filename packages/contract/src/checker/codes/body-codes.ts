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
    why: "Some servers then try to read a body, and answer 400 because there is none.",
    hint: "Leave Content-Type out where there is no body.",
    wrong: "DELETE /v1/orders/1\nContent-Type: application/json",
    right: "DELETE /v1/orders/1",
  },
  "REQ-BODY-READONLY": {
    blame: "client",
    title: "The body of a request has a property that only the server may set.",
    why: "The server rejects or ignores it; a client that sends back what it read does this by accident.",
    hint: "Leave out what is readOnly.",
    wrong: '{ "id": 1, "name": "bolt" }',
    right: '{ "name": "bolt" }',
  },
  "RES-BODY-WRITEONLY": {
    blame: "server",
    title: "The body of a response has a property that only a client may send.",
    why: "A writeOnly property is usually a secret, and now it is in logs and caches.",
    hint: "Leave out what is writeOnly.",
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
      why: "Whoever reads it has to guess what it is.",
      hint: "Say what the body is.",
      wrong: '(no Content-Type) {"name":"bolt"}',
      right: `${json} {"name":"bolt"}`,
    },
    "TYPE-UNDECLARED": {
      title: `The ${what} has a media type that is not declared for it.`,
      why: "It cannot be read as what it says that it is. JSON in all but name, such as text/plain, is here too.",
      hint: "Use one of the declared media types.",
      wrong: `Content-Type: text/plain {"name":"bolt"}`,
      right: `${json} {"name":"bolt"}`,
    },
    "BODY-MISSING": {
      title: `The ${what} has no body where the document promises one.`,
      why: "Whoever reads it stops at its end, before it began.",
      hint: "Send a body of a declared media type.",
      wrong: `${json} (nothing)`,
      right: `${json} {"name":"bolt"}`,
    },
    "BODY-UNEXPECTED": {
      title: `The ${what} has a body where none is declared.`,
      why:
        side === "REQ"
          ? "Servers ignore it, reject it, or take it for the next request."
          : "Nobody reads it; with 204, 304 or HEAD it breaks the connection for the next response.",
      hint: "Send nothing, or declare the body in the document.",
      wrong: side === "REQ" ? 'GET /v1/orders {"name":"bolt"}' : '204 {"name":"bolt"}',
      right: side === "REQ" ? "GET /v1/orders" : "204 (nothing)",
    },
    "BODY-SYNTAX": {
      title: `The body of the ${what} is not in its media type.`,
      why: "It cannot be read at all. A byte order mark before JSON is a mistake too.",
      hint: "Write the body with a serialiser of its media type.",
      wrong: `${json} {name:"bolt"}`,
      right: `${json} {"name":"bolt"}`,
    },
    "BODY-CHARSET": {
      title: `The ${what} has a body in JSON that claims to be in another character set than UTF-8.`,
      why: "JSON between systems is UTF-8; whoever believes the claim reads wrong characters.",
      hint: "Leave charset out, or say utf-8.",
      wrong: "Content-Type: application/json; charset=iso-8859-1",
      right: json,
    },
    "BODY-ENCODING": {
      title: `The bytes of the ${what} are not what its headers say.`,
      why: "Bytes that are not valid in their character set turn into replacement characters, and the original text is lost.",
      hint: "Encode texts as UTF-8, or in the character set that Content-Type names; compress only where that is agreed.",
      wrong: "22 E4 22 (the text ä in Latin-1)",
      right: "22 C3 A4 22",
    },
    "BODY-LENGTH": {
      title: `Content-Length of the ${what} is not the length of its body.`,
      why: "The body is cut, or the reader waits for bytes that never come. Characters are not bytes.",
      hint: "Count bytes, or leave Content-Length to the HTTP library.",
      wrong: 'Content-Length: 3 "ä"',
      right: 'Content-Length: 4 "ä"',
    },
    "BODY-DUPLICATE": {
      title: `An object in the body of the ${what} has the same name twice.`,
      why: "Readers keep the first, the last, or reject; what is checked may not be what is used.",
      hint: "Write each name once.",
      wrong: '{ "name": "bolt", "name": "nut" }',
      right: '{ "name": "nut" }',
    },
    "BODY-INVALID": {
      title: `The body of the ${what} breaks its schema.`,
      why: side === "REQ" ? "The server rejects it." : "Typed clients read something else than their types say.",
      hint: "Compare the value with the schema at the place named.",
      wrong: '{ "size": "large" }',
      right: '{ "size": 3 }',
    },
    "BODY-UNDECLARED": {
      title: `The body of the ${what} has a property that the schema does not list.`,
      why: "It is misspelled, or the document is behind. The schema allows it by saying nothing; state additionalProperties where it is meant.",
      hint: "Correct the name, drop it, or declare it in the document.",
      wrong: '{ "nmae": "bolt" }',
      right: '{ "name": "bolt" }',
    },
    "PART-UNDECLARED": {
      title: `A form in the ${what} has a field that is not declared.`,
      why: "It is ignored, so what was meant does not happen.",
      hint: "Correct the name, drop it, or declare it in the document.",
      wrong: "nmae=bolt",
      right: "name=bolt",
    },
    "PART-TYPE": {
      title: `A part of a multipart ${what} has another media type than its encoding says.`,
      why: "The part is read as something else, or rejected.",
      hint: "Give the part the media type that the document states for it.",
      wrong: part.replace("application/json", "application/octet-stream"),
      right: part,
    },
    "PART-SYNTAX": {
      title: `A field of a form in the ${what} is not in its media type.`,
      why: "It cannot be read.",
      hint: "Write the field as its media type demands; objects are JSON unless the document says otherwise.",
      wrong: `${part}\n\n[object Object]`,
      right: `${part}\n\n{"a":1}`,
    },
    "PART-DUPLICATE": {
      title: `A field of a form in the ${what} that takes one value is there more than once.`,
      why: "Readers take the first, the last, or a list.",
      hint: "Send it once.",
      wrong: "name=bolt&name=nut",
      right: "name=bolt",
    },
    "PART-HEADER": {
      title: `A part of a multipart ${what} lacks a header that its encoding requires, or has a wrong one.`,
      why: "The part is rejected, or read without what the header says.",
      hint: "Send the headers that the document states for the part.",
      wrong: 'Content-Disposition: form-data; name="file"',
      right: 'Content-Disposition: form-data; name="file"\nX-Checksum: 9af1',
    },
  };
  return Object.fromEntries(
    Object.entries(pages).map(([code, page]) => [`${side}-${code}`, { blame, ...page }]),
  ) as Record<`${Side}-${BothDirections}`, CodePage>;
}
