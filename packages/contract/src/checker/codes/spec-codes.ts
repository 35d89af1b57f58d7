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
    title: "The target of a $ref does not exist.",
    why: "Nothing can be checked against it.",
    hint: "Correct the reference. In a document that is passed as an object, references to other files are not followed: bundle it first.",
    wrong: '$ref: "#/components/schemas/Thnig"',
    right: '$ref: "#/components/schemas/Order"',
  },
  "SPEC-SCHEMA-INVALID": {
    blame: "spec",
    title: "A schema is not valid JSON Schema.",
    why: "No value can be checked against it.",
    hint: "Correct the reported keyword.",
    wrong: "type: strnig",
    right: "type: string",
  },
  "SPEC-EXAMPLE-INVALID": {
    blame: "spec",
    title: "An example or a default breaks its own schema.",
    why: "Mocks return it, readers copy it, and tests of clients use it.",
    hint: "Correct the example, or the schema.",
    wrong: "schema: { type: integer }, example: many",
    right: "schema: { type: integer }, example: 3",
  },
  "SPEC-PATH-PARAMETER": {
    blame: "spec",
    title: "The parameters of a path template do not match the declared ones.",
    why: "A client cannot fill a name in braces without a parameter, and never sends a path parameter without braces.",
    hint: "Declare a required parameter with in: path for each name in braces, and no other.",
    wrong: "/orders/{id} without a parameter id",
    right: "/orders/{id} with { name: id, in: path, required: true }",
  },
  "SPEC-PATH-AMBIGUOUS": {
    blame: "spec",
    title: "Two path templates differ only in the names of their parameters.",
    why: "A request matches both of them.",
    hint: "Merge the two paths.",
    wrong: "/orders/{id} and /orders/{name}",
    right: "/orders/{id}",
  },
  "SPEC-PATH-UNREACHABLE": {
    blame: "spec",
    title: "A path template has a fragment or a query.",
    why: "No request has such a path: a fragment is not sent, and a query is not a part of the path.",
    hint: "Merge the operations of one path, or declare query parameters.",
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
    why: "A parameter is identified by its name and place. Readers keep one of the two.",
    hint: "Remove one of them.",
    wrong: "two parameters page in query",
    right: "one parameter page in query",
  },
  "SPEC-PARAMETER-STYLE": {
    blame: "spec",
    title: "A parameter has a style that its place does not allow.",
    why: "Clients cannot serialize it.",
    hint: "Paths allow simple, label and matrix; queries allow form, spaceDelimited, pipeDelimited and deepObject; headers allow simple; cookies allow form.",
    wrong: "in: query, style: matrix",
    right: "in: query, style: form",
  },
  "SPEC-PARAMETER-SCHEMA": {
    blame: "spec",
    title: "A parameter or header has no schema and no content, or both.",
    why: "Its allowed values are not declared, or declared twice.",
    hint: "Declare a schema, or content with one media type.",
    wrong: "{ name: page, in: query }",
    right: "{ name: page, in: query, schema: { type: integer } }",
  },
  "SPEC-SECURITY-UNKNOWN": {
    blame: "spec",
    title: "A security requirement names a scheme that is not declared.",
    why: "No client can meet it.",
    hint: "Correct the name, or declare the scheme below components/securitySchemes.",
    wrong: "security: [{ tokn: [] }]",
    right: "security: [{ token: [] }]",
  },
  "SPEC-SECURITY-CLASH": {
    blame: "spec",
    title: "A security requirement has two credentials in the same place.",
    why: "A header or parameter can hold only one of them.",
    hint: "Declare them as alternatives, in separate requirements.",
    wrong: "security: [{ token: [], oauth: [] }], both in the header Authorization",
    right: "security: [{ token: [] }, { oauth: [] }]",
  },
  "SPEC-RESPONSES-MISSING": {
    blame: "spec",
    title: "An operation declares no responses.",
    why: "Every response is undeclared.",
    hint: "Declare at least a success response.",
    wrong: "responses: {}",
    right: "responses: { 200: … }",
  },
};
