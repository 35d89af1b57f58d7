import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";

type Json = Record<string, unknown>;
const kinds = ["schemas", "responses", "parameters"] as const;

/** Write a document as the files of a spec: operations and components of their own, with a comment at the top of each. */
export function writeSpec(folder: string, document: Json): void {
  for (const kind of ["operations", ...kinds]) mkdirSync(join(folder, kind), { recursive: true });
  const { paths, components, ...rest } = document as { paths: Record<string, Json>; components?: Record<string, Json> };
  const write = (file: string, value: unknown) =>
    writeFileSync(join(folder, file), `# ${file}\n${stringify(toFiles(value, file))}`);
  const table: Json = {};
  for (const [path, item] of Object.entries(paths))
    for (const [method, operation] of Object.entries(item)) {
      const { operationId } = operation as { operationId: string };
      write(`operations/${operationId}.yaml`, operation);
      table[path] = { ...(table[path] as Json), [method]: { $ref: `operations/${operationId}.yaml` } };
    }
  for (const kind of kinds)
    for (const [name, value] of Object.entries(components?.[kind] ?? {})) write(`${kind}/${name}.yaml`, value);
  write("openapi.yaml", {
    ...rest,
    paths: table,
    components: { securitySchemes: components?.securitySchemes ?? {} },
  });
}

/** Put the files of a spec together again, as the pipeline does. */
export function readSpec(folder: string): Json {
  const read = (file: string) => fromFiles(parse(readFileSync(join(folder, file), "utf8"))) as Json;
  const { components, paths, ...rest } = read("openapi.yaml") as Record<string, Json>;
  const parts = kinds.map((kind) => [
    kind,
    Object.fromEntries(
      readdirSync(join(folder, kind)).map((name) => [name.replace(/\.yaml$/, ""), read(`${kind}/${name}`)]),
    ),
  ]);
  const items = Object.entries(paths ?? {}).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item as Json).map(([method, entry]) => [method, read((entry as { $ref: string }).$ref)]),
    ),
  ]);
  return { ...rest, paths: Object.fromEntries(items), components: { ...components, ...Object.fromEntries(parts) } };
}

function toFiles(value: unknown, file: string): unknown {
  const up = file.includes("/") ? "../" : "";
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === "$ref" && typeof inner === "string" ? inner.replace(/^#\/components\/(.+)$/, `${up}$1.yaml`) : inner,
    ),
  );
}

function fromFiles(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === "$ref" && typeof inner === "string"
        ? inner.replace(/^(?:\.\.\/)?((?:schemas|responses|parameters)\/.+)\.yaml$/, "#/components/$1")
        : inner,
    ),
  );
}
