import { type Direction, hidingKeyword, type JsonObject, readerOf, referenceOf } from "@certspec/openapi";
import { createDirector } from "./direct-schemas.ts";
import { eachSchema } from "./each-schema.ts";

/**
 * Removes `readOnly` properties from request schemas and `writeOnly` properties from response schemas, at any depth: Prism
 * does so only at the top of an object or list, and generates responses with all properties.
 */
export function applyDirections(document: object): void {
  const schemas = [...eachSchema(document)].map(({ schema }) => schema);
  // Prism reads these keywords, although OpenAPI 3.0 ignores everything beside a reference.
  if (readerOf(document).is30)
    for (const schema of schemas) if (referenceOf(schema) !== undefined) withoutFlags(schema);
  const isAsked = (direction: Direction): boolean =>
    schemas.some((schema) => schema[hidingKeyword[direction]] === true);
  const root = document as JsonObject;
  const reader = readerOf(document);
  const direct: Record<Direction, ((schema: unknown) => unknown) | undefined> = {
    request: isAsked("request") ? createDirector(root, "request") : undefined,
    response: isAsked("response") ? createDirector(root, "response") : undefined,
  };
  // YAML aliases make a document a graph, and so do references.
  const seen = new Set<unknown>();
  const visit = (value: unknown, direction?: Direction): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const target = reader.next({ value, pointer: "" });
    if (target) visit(target.value, direction);
    for (const [key, child] of Object.entries(value)) {
      if (key === "content" && direction !== undefined)
        (value as Record<string, unknown>)[key] = withSchemas(child, direct[direction]);
      else if (!passedOver.has(key)) visit(child, directions[key] ?? direction);
    }
  };
  visit(root.paths);
  for (const [kind, group] of Object.entries(root.components ?? {}))
    if (kind !== "schemas") for (const entry of Object.values(group ?? {})) visit(entry, directions[kind]);
}

function withoutFlags(schema: Record<string, unknown>): void {
  for (const keyword of Object.values(hidingKeyword)) delete schema[keyword];
}

const directions: Readonly<Record<string, Direction>> = {
  requestBody: "request",
  requestBodies: "request",
  responses: "response",
};

// None of them contains a body.
const passedOver: ReadonlySet<string> = new Set(["schema", "parameters", "headers", "example", "examples"]);

function withSchemas(content: unknown, direct: ((schema: unknown) => unknown) | undefined): unknown {
  if (!direct || typeof content !== "object" || content === null) return content;
  const withSchema = (media: unknown): unknown => {
    const { schema, ...others } = (media ?? {}) as JsonObject;
    return schema === undefined ? media : { ...others, schema: direct(schema) };
  };
  return Object.fromEntries(Object.entries(content).map(([type, media]) => [type, withSchema(media)]));
}
