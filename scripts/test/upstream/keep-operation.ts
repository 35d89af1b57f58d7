import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, parseDocument, stringify } from "yaml";

/** Leaves one operation in the spec in a folder, and the files that it needs. */
export function keepOperation(folder: string, { path, method }: { path: string; method: string }): void {
  const table = join(folder, "openapi.yaml");
  const document = parseDocument(readFileSync(table, "utf8"));
  const kept = document.getIn(["paths", path, method]);
  const tag = /tags:\n\s+- (.+)/;
  document.set("paths", document.createNode({ [path]: { [method]: kept } }));
  const needed = new Set<string>();
  collect([...String(kept).matchAll(/operations\/[\w-]+\.yaml/g)].map(([file]) => join(folder, file)));
  const used = [...needed].map((file) => tag.exec(readFileSync(file, "utf8"))?.[1]);
  const tags = (document.toJS() as { tags: { name: string }[] }).tags.filter(({ name }) => used.includes(name));
  document.set("tags", document.createNode(tags));
  writeFileSync(table, document.toString({ lineWidth: 0 }));
  const file = join(folder, "waivers.yaml");
  const waivers = parse(readFileSync(file, "utf8")) as { at: string }[];
  writeFileSync(file, stringify(waivers.filter(({ at }) => at.startsWith("openapi.yaml#/servers/"))));
  for (const kind of ["operations", "parameters", "responses", "schemas"])
    for (const name of readdirSync(join(folder, kind)))
      if (!needed.has(join(folder, kind, name))) rmSync(join(folder, kind, name));

  function collect(found: readonly string[]): void {
    for (const file of found) {
      if (needed.has(file)) continue;
      needed.add(file);
      const references = [...readFileSync(file, "utf8").matchAll(/\$ref: ["']?([^\s"'#}]+\.yaml)/g)];
      collect(references.map(([, target = ""]) => join(dirname(file), target)));
    }
  }
}
