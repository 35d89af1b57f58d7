import type { OpenApiDocument } from "@certspec/mock";

/** A document around one operation. */
export function documentOf(
  path: string,
  operation: Record<string, unknown>,
  { method = "get", ...root }: Record<string, unknown> = {},
): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {
      [path]: { [method as string]: { operationId: "thing_do", responses: { 200: json({ ok: true }) }, ...operation } },
    },
    ...root,
  } as OpenApiDocument;
}

/** A JSON answer with one example, or with several by name. */
export function json(value: unknown, examples?: Record<string, unknown>): Record<string, unknown> {
  const named =
    examples && Object.fromEntries(Object.entries(examples).map(([name, example]) => [name, { value: example }]));
  return {
    description: "An answer.",
    content: { "application/json": { schema: {}, ...(named ? { examples: named } : { example: value }) } },
  };
}

/** A query parameter. */
export function query(name: string, schema: object, more: object = {}): object {
  return { name, in: "query", schema, ...more };
}
