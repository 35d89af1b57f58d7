/** What a case says about a document of one operation; the rest is always the same. */
export interface Fragment {
  method?: string;
  path?: string;
  operation?: Record<string, unknown>;
  document?: Record<string, unknown>;
  /** The path of the operation that never changes. */
  other?: string;
  /** The document has another operation only. */
  without?: true;
}

const securitySchemes = {
  key: { type: "apiKey", in: "header", name: "X-Key" },
  token: { type: "http", scheme: "bearer" },
  flow: { type: "oauth2", flows: {} },
};

/** A document with the operation of a case, and one more that never changes. */
export function documentOf({
  method = "get",
  path = "/things",
  other = "/other",
  operation,
  document,
  without,
}: Fragment): object {
  const { components, ...more } = document ?? {};
  const changing = { operationId: "things_call", responses: { 200: { description: "OK" } }, ...operation };
  return JSON.parse(
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Things", version: "1" },
      servers: [{ url: "https://things.test" }],
      ...more,
      components: { securitySchemes, ...(components as object) },
      paths: {
        [other]: { get: { operationId: "others_list", responses: { 200: { description: "OK" } } } },
        ...(without ? {} : { [path]: { [method]: changing } }),
      },
    }),
  );
}

/** A document in which clients send or get a schema, as the property `field` of a component. */
export function documentWith(schema: unknown, direction: "request" | "response", components: object = {}): object {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Holder" } } };
  const Holder = { type: "object", properties: { field: schema } };
  return documentOf({
    method: "post",
    operation:
      direction === "request" ? { requestBody: { content } } : { responses: { 200: { description: "OK", content } } },
    document: { components: { schemas: { Holder, ...components } } },
  });
}
