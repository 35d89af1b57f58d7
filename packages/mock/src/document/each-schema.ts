import { below, type JsonObject, schemaKeywords } from "@certspec/openapi";

/** Every schema of a document with its place, once; examples are left out. */
export function* eachSchema(document: object): Generator<{ schema: JsonObject; at: string }> {
  const seen = new Set<unknown>();
  // A stack instead of recursion: documents may be deep, and cyclic through YAML's aliases.
  const stack: { value: unknown; at: string; isSchema: boolean }[] = [{ value: document, at: "#", isSchema: false }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { value, at, isSchema } = entry;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isSchema) yield { schema: value as JsonObject, at };
    for (const [key, child] of Object.entries(value)) {
      const here = below(at, key);
      const kind = isSchema ? schemaKeywords.get(key) : undefined;
      if (kind === "list" || kind === "map" || (!isSchema && here === "#/components/schemas")) {
        for (const [name, part] of Object.entries(child ?? {}))
          stack.push({ value: part, at: below(here, name), isSchema: true });
      } else if (isSchema ? kind === "single" : key === "schema") {
        stack.push({ value: child, at: here, isSchema: true });
      } else if (!isSchema && key !== "example" && key !== "examples") {
        stack.push({ value: child, at: here, isSchema: false });
      }
    }
  }
}
