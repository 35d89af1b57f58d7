import type { Document } from "../../../packages/openapi/src/document.ts";
import { pascalCase } from "../../../scripts/src/generator/names.ts";
import { schemaName, schemaReference } from "../../../scripts/src/generator/reached-schemas.ts";

/** Gives schemas whose types would share a name different names, everywhere that they are referred to. */
export function renameSchemas(document: Document): { document: Document; renamed: number } {
  const schemas = document.components?.schemas ?? {};
  const taken = new Set<string>();
  const renamed = new Map<string, string>();
  for (const name of Object.keys(schemas)) {
    const wish = /Input$|^Known|(?:Params|Shared|Errors|Data|Item|Body|Resource)$/.test(pascalCase(name))
      ? `${name}Schema`
      : name;
    let free = wish;
    for (let number = 2; taken.has(pascalCase(free)); number += 1) free = `${wish}_${number}`;
    taken.add(pascalCase(free));
    if (free !== name) renamed.set(name, free);
  }
  const rename = (name: string) => renamed.get(name) ?? name;
  const copy = withReferences(document, rename) as Document;
  const components = copy.components?.schemas && {
    ...copy.components,
    schemas: Object.fromEntries(
      Object.entries(copy.components.schemas).map(([name, schema]) => [rename(name), schema]),
    ),
  };
  return { document: components ? { ...copy, components } : copy, renamed: renamed.size };
}

function withReferences(node: unknown, rename: (name: string) => string): unknown {
  if (typeof node === "string") {
    const name = schemaName(node);
    return name === undefined ? node : schemaReference(rename(name));
  }
  if (Array.isArray(node)) return node.map((item) => withReferences(item, rename));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withReferences(value, rename)]));
}
