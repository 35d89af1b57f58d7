import { createHash } from "node:crypto";
import { below, entriesOf, isObject, type JsonObject, keysOf, schemaKeywords, stableText } from "@certspec/openapi";
import { type SchemaReader, schemeKind } from "@certspec/openapi/operations";
import { readDocument } from "../read-document.ts";

/** A part of a document, which decides what its keys mean. */
type Kind = keyof typeof drawers;

/** The content of a key of a part: data that is copied, one part, or parts in a list or by names. */
type Holds = "data" | Kind | { list: Kind } | { map: Kind };

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
const valueKeys = {
  ...dataOf("required", "deprecated", "style", "explode", "allowReserved", "allowEmptyValue"),
  schema: "schema",
  content: { map: "content" },
} as const;

/** The keys that state facts; all others, such as texts, examples, links and extensions, are left out. */
const keysOfKind: Record<Exclude<Kind, "schema" | "callback">, Readonly<Record<string, Holds>>> = {
  pathItem: {
    parameters: { list: "parameter" },
    ...Object.fromEntries(methods.map((method) => [method, "operation" as const])),
  },
  operation: {
    ...dataOf("deprecated"),
    parameters: { list: "parameter" },
    requestBody: "body",
    responses: { map: "response" },
    callbacks: { map: "callback" },
    servers: { list: "server" },
  },
  server: { ...dataOf("url"), variables: { map: "variable" } },
  variable: dataOf("default", "enum"),
  parameter: { ...dataOf("name", "in"), ...valueKeys },
  header: valueKeys,
  body: { ...dataOf("required"), content: { map: "content" } },
  content: { schema: "schema", itemSchema: "schema", encoding: { map: "encoding" } },
  encoding: { ...dataOf("contentType", "style", "explode", "allowReserved"), headers: { map: "header" } },
  response: { content: { map: "content" }, headers: { map: "header" } },
};

const textsOfSchemas = new Set([
  ...["title", "description", "externalDocs", "example", "examples", "$comment"],
  ...["$id", "$schema", "$anchor", "$dynamicAnchor", "$defs", "$ref", "$dynamicRef"],
]);

/** Where components of a kind are. */
const drawers = {
  pathItem: "pathItems",
  operation: "operations",
  callback: "callbacks",
  server: "servers",
  variable: "variables",
  parameter: "parameters",
  header: "headers",
  body: "requestBodies",
  content: "mediaTypes",
  encoding: "encodings",
  response: "responses",
  schema: "schemas",
} as const;

/** A component as it is referred to: its facts, with its references as `{ $part }`. */
interface Part {
  kind: Kind;
  facts: unknown;
}

/**
 * The facts of a document that has one operation: without texts, examples, extensions and the names of its components.
 * Documents that say the same have the same normal form, whatever their components are called.
 */
export function normalForm(document: JsonObject, url: string): JsonObject {
  const reader = readDocument(document, url);
  const [[path = "", item] = []] = entriesOf(document.paths);
  const parts = new Map<string, Part>();
  const itemFacts = factsOf(reader, parts, "pathItem", item, below("/paths", path));
  const names = namesOf(itemFacts, parts, classesOf(parts));
  return sorted({
    openapi: reader.is30 ? "3.0.0" : "3.1.0",
    paths: { [path]: withSecurity(reader, document, item, names.rename(itemFacts)) },
    components: { ...names.components(), securitySchemes: schemesOf(reader, document, item) },
  }) as JsonObject;
}

/** A digest of the facts of each component of a document, by its pointer; equal for equal facts, whatever the names. */
export function digestsOf(document: JsonObject, url: string): Map<string, string> {
  const reader = readDocument(document, url);
  const parts = new Map<string, Part>();
  for (const [path, item] of entriesOf(document.paths)) factsOf(reader, parts, "pathItem", item, below("/paths", path));
  return new Map([...classesOf(parts)].map(([part, digest]) => [part.slice(part.indexOf(" ") + 1), digest]));
}

function dataOf(...keys: readonly string[]): Record<string, "data"> {
  return Object.fromEntries(keys.map((key) => [key, "data"]));
}

/** The facts of a value, and those of all that it refers to, by their pointers. */
function factsOf(reader: SchemaReader, parts: Map<string, Part>, kind: Kind, value: unknown, pointer: string): unknown {
  if (!isObject(value)) return value;
  const reference = value.$ref ?? value.$dynamicRef;
  const target = typeof reference === "string" ? refer(kind, reference) : undefined;
  if (kind !== "schema") {
    if (target) return target;
    return mapKeys(value, (key) => (kind === "callback" ? "pathItem" : keysOfKind[kind][key]));
  }
  const own = mapKeys(value, (key) => (textsOfSchemas.has(key) || key.startsWith("x-") ? undefined : schemaKey(key)));
  const { discriminator } = value;
  if (isObject(discriminator)) Object.assign(own, { discriminator: discriminatorOf(value, discriminator) });
  if (!target) return own;
  // In OpenAPI 3.0, nothing counts beside a reference.
  return reader.is30 ? target : { ...target, ...own };

  function mapKeys(object: JsonObject, holdsOf: (key: string) => Holds | undefined): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(object).flatMap(([key, inner]) => {
        const holds = holdsOf(key);
        return holds === undefined ? [] : [[key, held(holds, inner, below(pointer, key), key)]];
      }),
    );
  }

  function held(holds: Holds, inner: unknown, at: string, key: string): unknown {
    if (holds === "data") return key === "required" && Array.isArray(inner) ? [...inner].sort() : inner;
    const part = (innerKind: Kind, item: unknown, name: string | number) =>
      factsOf(reader, parts, innerKind, item, below(at, name));
    if (typeof holds === "string") return factsOf(reader, parts, holds, inner, at);
    if ("list" in holds)
      return Array.isArray(inner) ? inner.map((item, index) => part(holds.list, item, index)) : inner;
    const entries = entriesOf(inner).filter(([name]) => holds.map === "schema" || !name.startsWith("x-"));
    return Object.fromEntries(entries.map(([name, item]) => [name, part(holds.map, item, name)]));
  }

  function refer(of: Kind, $ref: string): { $part: string } {
    const found = reader.step({ value: { $ref }, pointer });
    return { $part: takePart(of, found.value, found.pointer) };
  }

  function takePart(of: Kind, found: unknown, at: string): string {
    const key = `${of} ${at}`;
    if (parts.has(key)) return key;
    const part: Part = { kind: of, facts: undefined };
    // Known before it is read: a schema that contains itself comes back here.
    parts.set(key, part);
    part.facts = factsOf(reader, parts, of, found, at);
    return key;
  }

  /** The values of a discriminator are said on the wire: where they are names of components, they are facts. */
  function discriminatorOf(schema: JsonObject, { propertyName, mapping }: JsonObject): JsonObject {
    const targets = new Map<string, string>();
    for (const [said, to] of entriesOf(mapping)) {
      const $ref = reader.at(below("/components/schemas", String(to)))
        ? below("#/components/schemas", String(to))
        : String(to);
      targets.set(said, refer("schema", $ref).$part);
    }
    const listed = ["oneOf", "anyOf"].flatMap((keyword) => (Array.isArray(schema[keyword]) ? schema[keyword] : []));
    const references = listed.flatMap((item) => (isObject(item) && typeof item.$ref === "string" ? [item.$ref] : []));
    for (const $ref of [...references, ...reader.subtypes(schema).map((at) => `#${at}`)]) {
      const part = refer("schema", $ref).$part;
      if (![...targets.values()].includes(part)) targets.set(keysOf(part).at(-1) ?? "", part);
    }
    const said = [...targets].map(([value, $part]) => [value, { $part }]);
    return { propertyName, ...(said.length > 0 && { mapping: Object.fromEntries(said) }) };
  }
}

function schemaKey(key: string): Holds {
  const kind = schemaKeywords.get(key);
  if (kind === "single") return "schema";
  if (kind === "list") return { list: "schema" };
  return kind === "map" ? { map: "schema" } : "data";
}

/** Parts that say the same, by a digest: references count by what they lead to, as deep as that goes. */
function classesOf(parts: ReadonlyMap<string, Part>): Map<string, string> {
  let classes = new Map([...parts].map(([key, { kind }]) => [key, kind as string]));
  let count = 0;
  while (new Set(classes.values()).size > count) {
    count = new Set(classes.values()).size;
    const last = classes;
    classes = new Map(
      [...parts].map(([key, { kind, facts }]) => {
        const text = stableText(replaceParts(facts, (part) => last.get(part) ?? part));
        return [key, createHash("sha256").update(`${kind} ${text}`).digest("hex")];
      }),
    );
  }
  return classes;
}

function replaceParts(value: unknown, replace: (part: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceParts(item, replace));
  if (!isObject(value)) return value;
  const { $part, ...beside } = value;
  const inner = Object.fromEntries(Object.entries(beside).map(([key, item]) => [key, replaceParts(item, replace)]));
  return typeof $part === "string" ? { $ref: replace($part), ...inner } : inner;
}

/** Names for parts by the property, the parameter or the status that first leads to them. */
function namesOf(root: unknown, parts: ReadonlyMap<string, Part>, classes: ReadonlyMap<string, string>) {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const facts = new Map<string, Part>();
  const open: [value: unknown, hint: string][] = [[root, "operation"]];
  for (let next = open.shift(); next; next = open.shift()) visit(...next);
  const rename = (value: unknown) => asMapping(replaceParts(value, referenceTo));
  return {
    rename,
    components: () => {
      const found: Record<string, Record<string, unknown>> = {};
      for (const [name, part] of facts) {
        const drawer = found[drawers[part.kind]] ?? {};
        found[drawers[part.kind]] = drawer;
        drawer[name] = rename(part.facts);
      }
      return found;
    },
  };

  function referenceTo(part: string): string {
    return below(
      `#/components/${drawers[parts.get(part)?.kind ?? "schema"]}`,
      names.get(classes.get(part) ?? "") ?? "",
    );
  }

  function visit(value: unknown, hint: string): void {
    if (Array.isArray(value)) for (const item of value) visit(item, hint);
    if (!isObject(value)) return;
    const part = typeof value.$part === "string" ? parts.get(value.$part) : undefined;
    const digest = classes.get(String(value.$part));
    if (part && digest !== undefined && !names.has(digest)) {
      const name = freeName(typeof value.name === "string" ? value.name : hint);
      names.set(digest, name);
      facts.set(name, part);
      open.push([part.facts, name]);
    }
    for (const [key, inner] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      if (isObject(inner) && ["properties", "patternProperties", "headers", "responses"].includes(key))
        for (const [name, item] of Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) visit(item, name);
      else visit(inner, key === "requestBody" ? "body" : hint);
  }

  function freeName(hint: string): string {
    const plain = hint.replaceAll(/[^\w.-]/g, "-");
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? plain : `${plain}-${count}`;
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  }
}

/** A mapping of a discriminator has plain texts for references. */
function asMapping(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asMapping);
  if (!isObject(value)) return value;
  const { discriminator } = value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asMapping(item)]));
  if (!isObject(discriminator) || !isObject(discriminator.mapping)) return inner;
  const mapping = entriesOf(discriminator.mapping).map(([said, to]) => [said, isObject(to) ? to.$ref : to]);
  return { ...inner, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } };
}

function operationIn(item: unknown): [method: string, operation: JsonObject] | undefined {
  for (const [key, value] of entriesOf(item)) if (methods.includes(key) && isObject(value)) return [key, value];
  return undefined;
}

function requirementsOf(document: JsonObject, item: unknown): JsonObject[] {
  const [, operation] = operationIn(item) ?? [];
  const security = operation?.security ?? document.security;
  return Array.isArray(security) ? security.filter(isObject) : [];
}

/** The requirements of the operation, whoever says them; schemes have the names of their kinds. */
function withSecurity(reader: SchemaReader, document: JsonObject, item: unknown, facts: unknown): unknown {
  const [method] = operationIn(item) ?? [];
  if (method === undefined || !isObject(facts) || !isObject(facts[method])) return facts;
  const security = requirementsOf(document, item).map((requirement) =>
    Object.fromEntries(
      Object.entries(requirement).map(([name, scopes]) => [
        schemeName(reader, document, name),
        Array.isArray(scopes) ? [...scopes].sort() : [],
      ]),
    ),
  );
  return { ...facts, [method]: { ...facts[method], ...(security.length > 0 && { security }) } };
}

/** The kind of a scheme; its own name, where only that tells it from others. */
function schemeName(reader: SchemaReader, document: JsonObject, name: string): string {
  const { securitySchemes } = isObject(document.components) ? document.components : {};
  const kind = schemeKind(reader, name);
  const alike = entriesOf(securitySchemes).filter(([other]) => schemeKind(reader, other) === kind);
  return alike.length > 1 ? name : kind.replaceAll(/[^\w.-]/g, "-");
}

function schemesOf(reader: SchemaReader, document: JsonObject, item: unknown): JsonObject {
  const { securitySchemes } = isObject(document.components) ? document.components : {};
  const used = new Set(requirementsOf(document, item).flatMap((requirement) => Object.keys(requirement)));
  return Object.fromEntries(
    entriesOf(securitySchemes)
      .filter(([name]) => used.has(name))
      .map(([name, value]) => {
        const scheme = reader.follow({ value, pointer: below("/components/securitySchemes", name) }).value;
        const { type, scheme: method, in: place, name: key, openIdConnectUrl, flows } = isObject(scheme) ? scheme : {};
        const addresses = entriesOf(flows).map(([flow, said]) => {
          const { scopes: _, ...urls } = isObject(said) ? said : {};
          return [flow, Object.fromEntries(Object.entries(urls).filter(([address]) => !address.startsWith("x-")))];
        });
        const facts = { type, scheme: method, in: place, name: key, openIdConnectUrl };
        const said = { ...facts, flows: addresses.length > 0 ? Object.fromEntries(addresses) : undefined };
        return [schemeName(reader, document, name), JSON.parse(JSON.stringify(said)) as unknown];
      }),
  );
}

/** The same with keys in the order of their names, so that equal facts are equal texts. */
function sorted(value: unknown): unknown {
  return JSON.parse(stableText(value));
}
