import { expect, test } from "vitest";
import { credentialOptions, credentialPlaces, mayBeAnonymous } from "../src/credentials.ts";
import type { Document, SecurityRequirement } from "../src/document.ts";
import type { Operation } from "../src/operations-of.ts";

const securitySchemes = {
  token: { type: "http", scheme: "bearer", "x-credential": { option: "apiToken" } },
  login: { type: "http", scheme: "Basic" },
  oauth: { type: "oauth2" },
  key: { type: "apiKey", in: "query", name: "api_key" },
  session: { type: "apiKey", in: "cookie", name: "sid" },
  certificate: { type: "mutualTLS" },
};

/** Options and filled places for what a document and an operation demand. */
function credentials(root: SecurityRequirement[] | undefined, own?: SecurityRequirement[]): unknown {
  const document = { openapi: "3.1.0", components: { securitySchemes }, ...(root && { security: root }) } as Document;
  const operation = { object: own ? { security: own } : {} } as unknown as Operation;
  const places = credentialPlaces(document, operation).map(({ in: place, name, value }) => [place, name, value]);
  return { options: credentialOptions(document, operation), places };
}

test.each<[string, Parameters<typeof credentials>, object, (string | undefined)[]]>([
  [
    "the first way of the document",
    [[{ token: [] }, { key: [] }]],
    { apiToken: "contract-token" },
    ["Bearer contract-token", undefined, undefined],
  ],
  [
    "the operation's own way",
    [[{ token: [] }], [{ key: [] }]],
    { key: "contract-key" },
    [undefined, "contract-key", undefined],
  ],
  [
    "schemes that belong together",
    [[{ key: [], session: [] }]],
    { key: "contract-key", session: "contract-session" },
    [undefined, "contract-key", "contract-session"],
  ],
  [
    "user and password",
    [[{ login: [] }]],
    { login: "contract:secret" },
    ["Basic Y29udHJhY3Q6c2VjcmV0", undefined, undefined],
  ],
  ["OAuth", [[{ oauth: ["read"] }]], { oauth: "contract-oauth" }, ["Bearer contract-oauth", undefined, undefined]],
  [
    "a public operation, which must not get the client's secret",
    [[{ token: [] }], []],
    { apiToken: "contract-token" },
    [undefined, undefined, undefined],
  ],
  [
    "an operation that may do without",
    [[{ token: [] }], [{}, { key: [] }]],
    { key: "contract-key" },
    [undefined, "contract-key", undefined],
  ],
  ["a document without security", [undefined], {}, [undefined, undefined, undefined]],
])("%s", (_, demands, options, values) => {
  expect(credentials(...demands)).toEqual({
    options,
    places: [
      ["header", "authorization", values[0]],
      ["query", "api_key", values[1]],
      ["cookie", "sid", values[2]],
    ],
  });
});

test("an operation may be called without secrets where one of its ways is empty", () => {
  const document = { openapi: "3.1.0", security: [{ token: [] }, {}] } as Document;
  const operation = (security?: SecurityRequirement[]): Operation =>
    ({ object: { ...(security && { security }) } }) as unknown as Operation;

  expect(mayBeAnonymous(document, operation())).toBe(true);
  expect(mayBeAnonymous(document, operation([{ key: [] }]))).toBe(false);
});
