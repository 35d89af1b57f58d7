import type { ProviderNames } from "../provider-names.ts";
import type { ImportContext } from "./import-context.ts";
import type { SourceOperation } from "./pick-operations.ts";
import { child, items, type Mapping, textOf } from "./place.ts";
import type { ImportedSecurity } from "./security-of.ts";
import { serverOf } from "./server-of.ts";

interface RootFacts {
  names: ProviderNames;
  security: Pick<ImportedSecurity, "schemes" | "root">;
  baseUrl: string | undefined;
  operations: readonly SourceOperation[];
  tags: readonly string[];
  ids: readonly string[];
}

/** The `openapi.yaml` of an import. */
export function rootOf(
  { names, security, baseUrl, operations, tags, ids }: RootFacts,
  context: ImportContext,
): Mapping {
  const { root, is30 } = context.source;
  const info = child(root, "info");
  const paths: Record<string, Mapping> = {};
  for (const [index, { path, method }] of operations.entries())
    paths[path] = { ...paths[path], [method]: { $ref: `operations/${ids[index]}.yaml` } };
  const described = new Map(items(child(root, "tags")).map((tag) => [textOf(tag, "name"), textOf(tag, "description")]));
  return {
    openapi: "3.1.0",
    info: {
      title: `${names.title} API`,
      version: `${(info.value as Mapping | undefined)?.version ?? "1.0.0"}`,
      summary: `Operations of the ${names.title} API.`,
      description: `Imported from a document of OpenAPI ${is30 ? "3.0" : "3.1"}.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [serverOf({ name: names.name, baseUrl }, operations, context)],
    security: security.root,
    tags: [...new Set(tags)].map((name) => ({ name, description: described.get(name) ?? `${name}.` })),
    paths,
    ...(Object.keys(security.schemes).length && { components: { securitySchemes: security.schemes } }),
  };
}
