import { discriminatorOf, isHiddenIn } from "@certspec/openapi";
import type { Document, MediaType, Parameter, Schema } from "../../../scripts/src/generator/openapi.ts";
import { resolve } from "../../../scripts/src/generator/resolve.ts";

/** The value that the spec gives as an example, else one that its schema allows. */
export function exampleValue(document: Document, node: Parameter | MediaType): unknown {
  const [first] = Object.values((node.examples ?? {}) as Record<string, { value?: unknown }>);
  const media = "content" in node ? (Object.values(node.content ?? {})[0] as MediaType | undefined) : undefined;
  const stated = node.example ?? (first && resolve<{ value?: unknown }>(document, first).value);
  if (stated !== undefined) return stated;
  return media ? exampleValue(document, media) : schemaValue(document, node.schema ?? {});
}

function schemaValue(document: Document, node: Schema, within: readonly Schema[] = []): unknown {
  const value = plainValue(document, node, within);
  const kind = kindOf(document, node);
  return kind && typeof value === "object" ? { ...value, ...kind } : value;
}

function plainValue(document: Document, node: Schema, within: readonly Schema[]): unknown {
  const schema = resolve<Schema>(document, node);
  const stated = [schema.example, (schema.examples as unknown[] | undefined)?.[0], schema.const, schema.default];
  const value = stated.find((each) => each !== undefined) ?? schema.enum?.[0];
  if (value !== undefined) return value;
  if (within.includes(schema)) return undefined;
  const inner = (each: Schema): unknown => schemaValue(document, each, [...within, schema]);
  const own = (): object => membersOf(schema, inner, (each) => isHiddenIn(document, each, "request"));
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(inner), own());
  const [choice] = (schema.oneOf ?? schema.anyOf ?? []).filter((each) => each.type !== "null");
  if (choice) {
    const value = inner(choice);
    return schema.discriminator ? { ...(value as object), ...kindOf(document, choice, schema) } : value;
  }
  const type = [schema.type].flat().find((each) => each !== "null");
  if (type === "object" || schema.properties) return own();
  if (type === "array") return schema.items ? [inner(schema.items)] : [];
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return Number(schema.minimum ?? 1);
  return texts[schema.format ?? ""] ?? "text".padEnd(Number(schema.minLength ?? 0), "x");
}

/** What an alternative must say of itself: the discriminator of its union, or the one that it inherits. */
function kindOf(document: Document, node: Schema, union: Schema = {}): object | undefined {
  const { propertyName, values: [value] = [] } = discriminatorOf(document, union, node) ?? {};
  return propertyName === undefined ? undefined : { [propertyName]: value };
}

function membersOf(
  { properties = {}, required = [] }: Schema,
  inner: (each: Schema) => unknown,
  isHidden: (each: Schema) => boolean,
): object {
  const members = Object.entries(properties).filter(([name, each]) => required.includes(name) && !isHidden(each));
  return Object.fromEntries(members.map(([name, property]) => [name, inner(property)]));
}

const texts: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  uuid: "6f1e2d3c-4b5a-4768-9788-a9bacbdcedfe",
  email: "someone@example.com",
  uri: "https://example.com/",
  hostname: "www.example.com",
  ipv4: "192.0.2.1",
};
