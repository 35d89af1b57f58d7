import { type JsonObject, resolveObject } from "@certspec/openapi";

/** The references of a document that lead to a schema with a flag such as `readOnly`, directly or by others. */
export function concernedReferences(document: JsonObject, flag: string): ReadonlySet<string> {
  const leadingTo = new Map<string, string[]>();
  const flagged: string[] = [];
  const known = new Set<string>();
  const open = lookInto(document, flag).references;
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    if (known.has(reference)) continue;
    known.add(reference);
    const { references, isFlagged } = lookInto(resolveObject(document, { $ref: reference }), flag);
    if (isFlagged) flagged.push(reference);
    for (const next of references) leadingTo.set(next, [...(leadingTo.get(next) ?? []), reference]);
    open.push(...references);
  }
  const concerned = new Set<string>();
  for (let reference = flagged.pop(); reference !== undefined; reference = flagged.pop()) {
    if (concerned.has(reference)) continue;
    concerned.add(reference);
    flagged.push(...(leadingTo.get(reference) ?? []));
  }
  return concerned;
}

/** What stands in a value, without following references. */
function lookInto(value: unknown, flag: string): { references: string[]; isFlagged: boolean } {
  const references = new Set<string>();
  let isFlagged = false;
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    // YAML aliases make a document a graph.
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const { $ref: reference, [flag]: mark } = node as JsonObject;
    if (typeof reference === "string") references.add(reference);
    isFlagged ||= mark === true;
    for (const child of Object.values(node)) visit(child);
  };
  visit(value);
  return { references: [...references], isFlagged };
}
