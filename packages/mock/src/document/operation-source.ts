/** A node of a document, before anybody has changed it. */
export type Node = Readonly<Record<string, unknown>>;

/** An operation as the document writes it, for what Prism does not keep. */
export interface OperationSource {
  document: Node;
  /** The path template. */
  path: string;
  operation: Node;
  /** The parameters of the operation and its path, references followed. */
  parameters: readonly Node[];
  /** Base paths under which it is served, the first being its own. */
  bases: readonly string[];
}

/** Follow a reference, and what it leads to, to a node that is none. */
export function resolve(document: Node, value: unknown): Node | undefined {
  let node = value as Node | undefined;
  for (let hops = 0; typeof node?.$ref === "string"; hops += 1) {
    if (hops > 50) return undefined;
    node = at(document, node.$ref);
  }
  return typeof node === "object" && node !== null ? node : undefined;
}

function at(document: Node, reference: string): Node | undefined {
  let value: unknown = document;
  for (const key of reference.split("/").slice(1)) {
    const name = decoded(key).replaceAll("~1", "/").replaceAll("~0", "~");
    value = (value as Node | undefined)?.[name];
  }
  return value as Node | undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
