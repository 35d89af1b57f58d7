import { camelCase } from "../../generator/names.ts";
import { type Auth, authScheme } from "../auth-scheme.ts";
import { NewProviderError } from "../new-provider-error.ts";
import type { ProviderNames } from "../provider-names.ts";
import { constantCase } from "./constant-case.ts";
import type { ImportContext } from "./import-context.ts";
import type { SourceOperation } from "./pick-operations.ts";
import { child, entries, isMapping, items, type Mapping, textOf } from "./place.ts";

interface RootFacts {
  names: ProviderNames;
  auth: Auth | undefined;
  baseUrl: string | undefined;
  operations: readonly SourceOperation[];
  tags: readonly string[];
  ids: readonly string[];
}

/** The `openapi.yaml` of an import. */
export function rootOf({ names, auth, baseUrl, operations, tags, ids }: RootFacts, context: ImportContext): Mapping {
  const { root, is30 } = context.source;
  const info = child(root, "info");
  const schemes = auth ? authScheme(auth, names) : schemesOf(names, operations, context);
  const security = auth ? Object.keys(schemes).map((scheme) => ({ [scheme]: [] })) : securityOf(context);
  const paths: Record<string, Mapping> = {};
  for (const [index, { path, method }] of operations.entries())
    paths[path] = { ...paths[path], [method]: { $ref: `operations/${ids[index]}.yaml` } };
  const described = new Map(items(child(root, "tags")).map((tag) => [textOf(tag, "name"), textOf(tag, "description")]));
  return {
    openapi: "3.1.0",
    info: {
      title: `${names.title} certificates`,
      version: `${(info.value as Mapping | undefined)?.version ?? "1.0.0"}`,
      summary: `Operations of the ${names.title} API.`,
      description: `Imported from a document of OpenAPI ${is30 ? "3.0" : "3.1"}.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [serverOf(baseUrl, context)],
    security,
    tags: [...new Set(tags)].map((name) => ({ name, description: described.get(name) ?? `${name}.` })),
    paths,
    ...(Object.keys(schemes).length && { components: { securitySchemes: schemes } }),
  };
}

function serverOf(baseUrl: string | undefined, { source, remark }: ImportContext): Mapping {
  if (baseUrl !== undefined) return { url: baseUrl, description: "The API." };
  const servers = items(child(source.root, "servers"));
  const usable = servers.filter((server) => /^https?:\/\/./.test(textOf(server, "url") ?? ""));
  const [first, ...others] = usable;
  if (first === undefined)
    throw new NewProviderError(
      `${source.at(source.root)}: the document names no server with a whole address. Give one: --base-url https://….`,
    );
  for (const other of others)
    remark(
      other,
      `the server ${textOf(other, "url")} was left out. Where clients choose, add it to \`servers\` with an \`x-name\`, and \`server\` to client.ts as Infisical's has it.`,
    );
  const variables = entries(child(first, "variables")).map(([name, { value }]) => [
    name,
    Object.fromEntries(Object.entries(value as Mapping).filter(([key]) => !key.startsWith("x-"))),
  ]);
  return {
    url: (textOf(first, "url") ?? "").replace(/\/+$/, ""),
    description: textOf(first, "description") ?? "The API.",
    ...(variables.length && { variables: Object.fromEntries(variables) }),
  };
}

function securityOf({ source }: ImportContext): unknown[] {
  const { value } = child(source.root, "security");
  return Array.isArray(value) ? value : [];
}

/** The security schemes that the chosen operations ask for, each with an option of the client. */
function schemesOf(
  { constant }: ProviderNames,
  operations: readonly SourceOperation[],
  context: ImportContext,
): Record<string, object> {
  const { source, remark } = context;
  const shared = child(source.root, "security");
  const asked = operations.flatMap(({ operation }) => {
    const own = child(operation, "security");
    return items(own.value === undefined ? shared : own).flatMap((way) => entries(way));
  });
  const used = new Set([...asked, ...items(shared).flatMap((way) => entries(way))].map(([name]) => name));
  const declared = child(child(source.root, "components"), "securitySchemes");
  const schemes: Record<string, object> = {};
  for (const name of used) {
    const scheme = source.follow(child(declared, name));
    if (!isMapping(scheme.value))
      throw new NewProviderError(
        `${source.at(source.root)}: the security scheme ${name} is used and not declared. Add it under components.securitySchemes, or give --auth.`,
      );
    if (!["http", "apiKey", "oauth2", "openIdConnect"].includes(`${scheme.value.type}`))
      throw new NewProviderError(
        `${source.at(scheme)}: no client can use a security scheme of type ${scheme.value.type}. Give --auth bearer or --auth api-key instead.`,
      );
    if (/^(?:oauth2|openIdConnect)$/.test(`${scheme.value.type}`))
      remark(
        scheme,
        `${name} is ${scheme.value.type}: the client takes a token that its caller has, and gets none by itself.`,
      );
    const plain = Object.entries(scheme.value).filter(([key]) => !key.startsWith("x-"));
    schemes[name] = {
      ...Object.fromEntries(plain),
      description: textOf(scheme, "description") ?? "Shows who calls.",
      "x-credential": { option: camelCase(name), env: `${constant}_${constantCase(name)}` },
    };
  }
  return schemes;
}
