import { parse, stringify } from "yaml";

type Json = Record<string, unknown>;

/** The texts of a spec's files, by their names below its folder. */
export type SpecFiles = Map<string, string>;
const kinds = ["schemas", "responses", "parameters"] as const;

/** A document as the files of a spec: operations and components of their own, with a comment at the top of each. */
export function toSpecFiles(document: Json): SpecFiles {
  const { paths, components, ...rest } = document as { paths: Record<string, Json>; components?: Record<string, Json> };
  const files: SpecFiles = new Map();
  const write = (file: string, value: unknown) =>
    files.set(file, `# ${file}\n${stringify(withFileReferences(value, file))}`);
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
  return files;
}

/** The files of a spec put together again, as the pipeline does. */
export function toBundle(files: SpecFiles): Json {
  const read = (file: string) => withComponentReferences(parse(files.get(file) ?? "")) as Json;
  const { components, paths, ...rest } = read("openapi.yaml") as Record<string, Json>;
  const parts = kinds.map((kind) => [
    kind,
    Object.fromEntries(
      [...files.keys()]
        .filter((file) => file.startsWith(`${kind}/`))
        .map((file) => [file.slice(kind.length + 1, -".yaml".length), read(file)]),
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

function withFileReferences(value: unknown, file: string): unknown {
  const up = file.includes("/") ? "../" : "";
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === "$ref" && typeof inner === "string" ? inner.replace(/^#\/components\/(.+)$/, `${up}$1.yaml`) : inner,
    ),
  );
}

function withComponentReferences(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === "$ref" && typeof inner === "string"
        ? inner
            .replace(/^([^/#]+)\.yaml$/, "#/components/schemas/$1")
            .replace(/^(?:\.\.\/)?((?:schemas|responses|parameters)\/.+)\.yaml$/, "#/components/$1")
        : inner,
    ),
  );
}
