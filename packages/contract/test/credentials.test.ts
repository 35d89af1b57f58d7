import type { Document, SecurityRequirement } from "@certspec/openapi";
import { expect, test } from "vitest";
import type { Operation } from "../src/checker/operations-of.ts";
import { credentialOptions, secretsFor } from "../src/suite/credentials.ts";

const securitySchemes = {
  token: { type: "http", scheme: "bearer", "x-credential": { option: "apiToken" } },
  login: { type: "http", scheme: "Basic" },
  oauth: { type: "oauth2" },
  key: { type: "apiKey", in: "query", name: "api_key" },
  session: { type: "apiKey", in: "cookie", name: "sid" },
  certificate: { type: "mutualTLS" },
};

/** Options and secrets for what a document and an operation demand. */
function credentials(root: SecurityRequirement[] | undefined, own?: SecurityRequirement[]): unknown {
  const document = { openapi: "3.1.0", components: { securitySchemes }, ...(root && { security: root }) } as Document;
  const operation = { object: own ? { security: own } : {} } as unknown as Operation;
  return { options: credentialOptions(document, operation), secrets: secretsFor(document, operation) };
}

test.each<[string, Parameters<typeof credentials>, object, object]>([
  [
    "the first way of the document",
    [[{ token: [] }, { key: [] }]],
    { apiToken: "contract-token" },
    { token: "contract-token" },
  ],
  ["the operation's own way", [[{ token: [] }], [{ key: [] }]], { key: "contract-key" }, { key: "contract-key" }],
  [
    "schemes that belong together",
    [[{ key: [], session: [] }]],
    { key: "contract-key", session: "contract-session" },
    { key: "contract-key", session: "contract-session" },
  ],
  ["user and password", [[{ login: [] }]], { login: "contract:secret" }, { login: "contract:secret" }],
  ["OAuth", [[{ oauth: ["read"] }]], { oauth: "contract-oauth" }, { oauth: "contract-oauth" }],
  [
    "a public operation, which must not get the client's secret",
    [[{ token: [] }], []],
    { apiToken: "contract-token" },
    {},
  ],
  [
    "an operation that may do without",
    [[{ token: [] }], [{}, { key: [] }]],
    { key: "contract-key" },
    { key: "contract-key" },
  ],
  ["a document without security", [undefined], {}, {}],
])("%s", (_, demands, options, secrets) => {
  expect(credentials(...demands)).toEqual({ options, secrets });
});
