/** A member of an object or list in a document. */
export interface Member {
  holder: object;
  key: string;
  value: unknown;
  /** It is an extension, such as `x-internal`. */
  isExtension: boolean;
  /** It is within an example, a default or another value that the document states as data. */
  isData: boolean;
}

/** Whether the keys of an object are fields of OpenAPI, names that the author chose, or part of data. */
type Kind = "fields" | "names" | "data";

/** Fields whose keys are names: `x-id` is one of them, and not an extension. */
const fieldsOfNames = new Set([
  ...["paths", "webhooks", "callbacks", "responses", "headers", "content", "encoding", "links"],
  ...["schemas", "parameters", "requestBodies", "securitySchemes", "pathItems", "mediaTypes", "variables", "mapping"],
  ...["properties", "patternProperties", "dependentSchemas", "dependentRequired", "$defs", "definitions", "scopes"],
]);
const fieldsOfData = new Set(["example", "examples", "default", "enum", "const"]);

/** Every member of a document, or of a part of one. It does not look into extensions. */
export function* eachMember(part: object): Generator<Member> {
  // YAML's aliases make a document a graph, in which one object may be a schema here and an example there.
  const seen: Record<Kind, Set<object>> = { fields: new Set([part]), names: new Set(), data: new Set() };
  // A stack instead of recursion: documents may be deep.
  const open: { holder: object; kind: Kind }[] = [{ holder: part, kind: "fields" }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { holder, kind } = next;
    for (const [key, value] of Object.entries(holder)) {
      const isField = kind === "fields" && !Array.isArray(holder);
      const inner = isField ? kindBehind(key, value) : kind === "data" ? "data" : "fields";
      const isExtension = isField && key.startsWith("x-");
      yield { holder, key, value, isExtension, isData: inner === "data" };
      if (isExtension || typeof value !== "object" || value === null || seen[inner].has(value)) continue;
      seen[inner].add(value);
      open.push({ holder: value, kind: inner });
    }
  }
}

function kindBehind(field: string, value: unknown): Kind {
  if (fieldsOfData.has(field)) return "data";
  return fieldsOfNames.has(field) && !Array.isArray(value) ? "names" : "fields";
}
