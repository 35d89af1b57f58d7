import { below, type JsonObject, readerOf, schemaKeywords } from "@certspec/openapi";

/** Every schema of a document with its place, once: also those that only a reference shows to be one. Examples are left out. */
export function* eachSchema(document: object): Generator<{ schema: JsonObject; at: string }> {
  const reader = readerOf(document);
  const seen = new Set<unknown>();
  const seenSchemas = new Set<unknown>();
  // A stack instead of recursion: documents may be deep, and cyclic through YAML's aliases.
  const stack: { value: unknown; at: string; isSchema: boolean }[] = [{ value: document, at: "#", isSchema: false }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { value, at, isSchema } = entry;
    const known = isSchema ? seenSchemas : seen;
    if (typeof value !== "object" || value === null || known.has(value)) continue;
    known.add(value);
    if (isSchema) {
      yield { schema: value as JsonObject, at };
      const target = reader.next({ value, pointer: at.slice(1) });
      if (target) stack.push({ value: target.value, at: `#${target.pointer}`, isSchema: true });
    }
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
