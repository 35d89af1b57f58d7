import type { Document, Login, Schema } from "@certspec/openapi";
import { credentialSets, credentialsOf, serversOf } from "./api-facts.ts";
import { emitOperationTypes } from "./emit-operation-types.ts";
import { emitWaitType } from "./emit-waits.ts";
import { jsdoc } from "./jsdoc.ts";
import { pascalCase, propertyName } from "./names.ts";
import type { OperationModel } from "./operation-model.ts";
import { resolve } from "./resolve.ts";
import type { TypeContext } from "./type-expressions.ts";
import type { TypeNames } from "./type-names.ts";

/** The pieces of the text of `resources.ts`: named types, flat parameters and resource interfaces, all referring to `schema.ts`. */
export function emitResources(document: Document, operations: readonly OperationModel[], names: TypeNames): string[] {
  const context: TypeContext = { document, names };
  const types = operations.map((operation) => ({ operation, ...emitOperationTypes(operation, context) }));
  const sections = [
    credentials(document, operations),
    serverNames(document),
    ...types.map(({ declarations }) => declarations),
    ...resources(document, types),
    emitWaitType(types.flatMap(({ wait }) => wait ?? [])),
    operationErrors(operations),
    ...namedSchemas(context),
  ];
  const written = sections.filter(Boolean);
  return [imports(written), "\n", helpers(written), ...written.flatMap((section) => ["\n", section])];
}

function imports(sections: readonly string[]): string {
  const used = (names: string[]) =>
    names.filter((name) => {
      const word = new RegExp(`\\b${name}\\b`);
      return sections.some((section) => word.test(section));
    });
  const core = used([
    "ApiPromise",
    "CallOptions",
    "EventStream",
    "PageOptions",
    "PagePromise",
    "Secret",
    "ServerSentEvent",
    "WaitOptions",
  ]);
  return `import type { ${core.join(", ")} } from "@certspec/core";\nimport type { components, operations } from "./schema.ts";\n`;
}

function helpers(sections: readonly string[]): string {
  const isUsed = (part: string) => sections.some((section) => section.includes(part));
  const lines = ["Path", "Query", "Header", "Cookie"]
    .filter((place) => isUsed(`${place}<"`))
    .map(
      (place) =>
        `type ${place}<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["${place.toLowerCase()}"]>;\n`,
    );
  if (isUsed(": NoParams,"))
    lines.push("/** This operation takes no parameters. */\nexport type NoParams = Record<string, never>;\n");
  if (isUsed('Schema<"'))
    lines.push('type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];\n');
  return lines.join("");
}

/** The options that hold credentials. Where there are several credential sets, a union lets a caller pass only one of them. */
function credentials(document: Document, operations: readonly OperationModel[]): string {
  const members = credentialsOf(document).flatMap(({ option, env, description, login }) => {
    const fallback = env ? `@default the environment's \`${env}\`` : undefined;
    const secret = `${jsdoc([description, fallback], "  ")}  ${propertyName(option)}?: Secret | undefined;\n`;
    return login ? [secret, loginMember(login)] : [secret];
  });
  const doc = jsdoc(["Credentials. Options take precedence over environment variables."]);
  const sets = credentialSets(document, operations);
  if (sets.length < 2) return `${doc}export interface Credentials {\n${members.join("")}}\n`;
  const variants = sets.map(
    (options) => `OnlyCredentials<${options.map((option) => JSON.stringify(option)).join(" | ")}>`,
  );
  return [
    `${doc}export type Credentials = ${variants.join(" | ")};\n`,
    `${jsdoc(["All credential options."])}export interface CredentialOptions {\n${members.join("")}}\n`,
    `type OnlyCredentials<Names extends keyof CredentialOptions> = Pick<CredentialOptions, Names> & {\n  [Name in Exclude<keyof CredentialOptions, Names>]?: undefined;\n};\n`,
  ].join("\n");
}

function loginMember({ option, description, fields }: Login): string {
  const variables = Object.values(fields).map((variable) => `\`${variable}\``);
  const doc = jsdoc([description, `@default the environment's ${variables.join(" and ")}`], "  ");
  const names = Object.keys(fields).map((name) => `${propertyName(name)}: string`);
  return `${doc}  ${propertyName(option)}?: { ${names.join("; ")} } | undefined;\n`;
}

/** Nothing to choose where there is one server. */
function serverNames(document: Document): string {
  const names = Object.keys(serversOf(document)).map((name) => JSON.stringify(name));
  if (names.length < 2) return "";
  return `${jsdoc(["The servers that the spec declares. The first is the default."])}export type ServerName = ${names.join(" | ")};\n`;
}

interface Resource {
  path: string[];
  methods: string[];
  children: Map<string, Resource>;
  tag: string | undefined;
}

function resources(document: Document, types: { operation: OperationModel; signature: string }[]): string[] {
  const root: Resource = { path: [], methods: [], children: new Map(), tag: undefined };
  for (const { operation, signature } of types) {
    let node = root;
    for (const name of operation.resource) {
      const child = node.children.get(name) ?? {
        path: [...node.path, name],
        methods: [],
        children: new Map(),
        tag: undefined,
      };
      node.children.set(name, child);
      node = child;
    }
    node.tag ??= operation.source.tags?.[0];
    node.methods.push(signature);
  }
  return interfacesOf(document, root);
}

function interfacesOf(document: Document, resource: Resource): string[] {
  const children = [...resource.children].map(
    ([name, child]) =>
      `${jsdoc([describeResource(document, child)], "  ")}  readonly ${propertyName(name)}: ${interfaceName(child)};\n`,
  );
  const doc = jsdoc([resource.path.length ? describeResource(document, resource) : "The client's resources."]);
  const members = [...children, ...resource.methods].join(resource.methods.length > 1 ? "\n" : "");
  const own = `${doc}export interface ${interfaceName(resource)} {\n${members}}\n`;
  return [own, ...[...resource.children.values()].flatMap((child) => interfacesOf(document, child))];
}

/** The text of the tag of a resource's operations. A resource without operations groups others. */
function describeResource(document: Document, { tag, children }: Resource): string | undefined {
  if (tag !== undefined) return document.tags?.find(({ name }) => name === tag)?.description;
  return `Contains ${inWords([...children.keys()].map((name) => `\`${name}\``))}.`;
}

function inWords(names: string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function interfaceName({ path }: Resource): string {
  return path.length ? `${pascalCase(path.join("_"))}Resource` : "Resources";
}

function operationErrors(operations: readonly OperationModel[]): string {
  const members = operations.map(({ id, typeName }) => `  ${propertyName(id)}: ${typeName}Errors;\n`);
  return `${jsdoc(["Error bodies, by operation and status code."])}export interface OperationErrors {\n${members.join("")}}\n`;
}

/** An object gets an interface, which editors show by its name; anything else an alias. */
function namedSchemas({ document, names }: TypeContext): string[] {
  return [...names].map(([schema, name]) => {
    const source = document.components?.schemas?.[schema] ?? {};
    const doc = jsdoc([
      source.title === name ? undefined : source.title,
      source.description,
      source.deprecated ? "@deprecated" : undefined,
    ]);
    const reference = `Schema<${JSON.stringify(schema)}>`;
    if (isObject(document, source)) return `${doc}export interface ${name} extends ${reference} {}\n`;
    return `${doc}export type ${name} = ${reference};\n`;
  });
}

/** Tells whether a schema's type has properties that an interface can extend. */
function isObject(document: Document, schema: Schema, seen: ReadonlySet<Schema> = new Set()): boolean {
  const {
    type,
    properties,
    allOf = [],
    anyOf,
    oneOf,
    enum: values,
    additionalProperties,
  } = resolve(document, schema) as Schema;
  if (seen.has(schema) || anyOf || oneOf || values) return false;
  // An interface checks the properties of one part against the index signature of another.
  if (typeof additionalProperties === "object" && (allOf.length > 0 || seen.size > 0)) return false;
  if (type !== undefined && type !== "object") return false;
  const within = new Set(seen).add(schema);
  if (!allOf.every((part) => isObject(document, part, within))) return false;
  return properties !== undefined || allOf.length > 0;
}
