import type { CodePage } from "./code-page.ts";

type Code =
  | "SPEC-REFERENCE-UNRESOLVED"
  | "SPEC-SCHEMA-INVALID"
  | "SPEC-EXAMPLE-INVALID"
  | "SPEC-PATH-PARAMETER"
  | "SPEC-PATH-AMBIGUOUS"
  | "SPEC-OPERATION-ID"
  | "SPEC-PARAMETER-DUPLICATE"
  | "SPEC-PARAMETER-STYLE"
  | "SPEC-PARAMETER-SCHEMA"
  | "SPEC-PATH-UNREACHABLE"
  | "SPEC-SECURITY-UNKNOWN"
  | "SPEC-SECURITY-CLASH"
  | "SPEC-RESPONSES-MISSING";

/** The codes of documents that contradict themselves. */
export const specCodes: Readonly<Record<Code, CodePage>> = {
  "SPEC-REFERENCE-UNRESOLVED": {
    blame: "spec",
    title: "A $ref leads nowhere.",
    why: "Its target is unknown, so nothing can be checked against it.",
    hint: "Correct the reference, or bundle the document first: references between files are not followed.",
    wrong: '$ref: "#/components/schemas/Thnig"',
    right: '$ref: "#/components/schemas/Order"',
  },
  "SPEC-SCHEMA-INVALID": {
    blame: "spec",
    title: "A schema is not valid JSON Schema.",
    why: "No value can be checked against it.",
    hint: "Correct the keyword that is named.",
    wrong: "type: strnig",
    right: "type: string",
  },
  "SPEC-EXAMPLE-INVALID": {
    blame: "spec",
    title: "An example or a default breaks its own schema.",
    why: "Mocks serve it, readers copy it, and clients are tested with it.",
    hint: "Correct the example, or the schema.",
    wrong: "schema: { type: integer }, example: many",
    right: "schema: { type: integer }, example: 3",
  },
  "SPEC-PATH-PARAMETER": {
    blame: "spec",
    title: "The parameters of a path template and those declared are not the same.",
    why: "A name in braces without a parameter cannot be filled; a path parameter without braces is never sent.",
    hint: "Declare a required parameter with in: path for each name in braces, and no other.",
    wrong: "/orders/{id} without a parameter id",
    right: "/orders/{id} with { name: id, in: path, required: true }",
  },
  "SPEC-PATH-AMBIGUOUS": {
    blame: "spec",
    title: "Two path templates are the same but for their parameters' names.",
    why: "A request belongs to both of them.",
    hint: "Join the two paths.",
    wrong: "/orders/{id} and /orders/{name}",
    right: "/orders/{id}",
  },
  "SPEC-PATH-UNREACHABLE": {
    blame: "spec",
    title: "A path template has a fragment or a query.",
    why: "No request has such a path: a fragment is not sent, and a query is not a part of the path.",
    hint: "Write operations of one path as one, or declare query parameters.",
    wrong: "/files/{id}#update",
    right: "/files/{id}",
  },
  "SPEC-OPERATION-ID": {
    blame: "spec",
    title: "Two operations have the same operationId.",
    why: "Generated methods overwrite each other, and links lead to the wrong one.",
    hint: "Give each operation a unique id.",
    wrong: "operationId: things_list, twice",
    right: "operationId: things_list and parts_list",
  },
  "SPEC-PARAMETER-DUPLICATE": {
    blame: "spec",
    title: "An operation declares the same parameter twice.",
    why: "Name and place identify a parameter; readers keep one of the two.",
    hint: "Drop one of them.",
    wrong: "two parameters page in query",
    right: "one parameter page in query",
  },
  "SPEC-PARAMETER-STYLE": {
    blame: "spec",
    title: "A parameter has a style that its place does not allow.",
    why: "Nobody knows how to write it.",
    hint: "Paths take simple, label and matrix; queries form, spaceDelimited, pipeDelimited and deepObject; headers simple; cookies form.",
    wrong: "in: query, style: matrix",
    right: "in: query, style: form",
  },
  "SPEC-PARAMETER-SCHEMA": {
    blame: "spec",
    title: "A parameter or header has no schema and no content, or both.",
    why: "Its allowed values are not declared, or declared twice.",
    hint: "State a schema, or content with one media type.",
    wrong: "{ name: page, in: query }",
    right: "{ name: page, in: query, schema: { type: integer } }",
  },
  "SPEC-SECURITY-UNKNOWN": {
    blame: "spec",
    title: "A security requirement names a scheme that is not declared.",
    why: "No client can fulfil it.",
    hint: "Correct the name, or declare the scheme below components/securitySchemes.",
    wrong: "security: [{ tokn: [] }]",
    right: "security: [{ token: [] }]",
  },
  "SPEC-SECURITY-CLASH": {
    blame: "spec",
    title: "A security requirement asks for two credentials in one place.",
    why: "A header or a parameter has room for one of them.",
    hint: "Write them as alternatives, each in a separate requirement.",
    wrong: "security: [{ token: [], oauth: [] }], both in the header Authorization",
    right: "security: [{ token: [] }, { oauth: [] }]",
  },
  "SPEC-RESPONSES-MISSING": {
    blame: "spec",
    title: "An operation states no responses.",
    why: "Whatever comes is undeclared.",
    hint: "State at least the response of its success.",
    wrong: "responses: {}",
    right: "responses: { 200: … }",
  },
};
