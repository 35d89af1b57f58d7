import type { OpenApiDocument } from "@certspec/mock";

/** Items of lists by operationId. */
export type Lists = Readonly<Record<string, readonly unknown[]>>;

interface Operation {
  operationId?: string;
  "x-pagination"?: { items: string };
  responses?: Record<string, unknown>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
}

interface Response {
  content: Record<string, { examples: Record<string, { value: object }> }>;
}

/**
 * A copy of an OpenAPI document whose lists have other examples: those that a mock of it responds with.
 * @throws when an operation does not exist, or is not a list.
 */
export function withLists(original: OpenApiDocument, lists: Lists): OpenApiDocument {
  const copy = structuredClone(original);
  const document = copy as unknown as Document;
  for (const [operationId, items] of Object.entries(lists)) {
    const operation = Object.values(document.paths)
      .flatMap((item) => Object.values(item))
      .find((each) => each.operationId === operationId);
    const { "x-pagination": pagination, responses } = operation ?? {};
    if (!pagination || !responses) throw new Error(`${operationId} is not a list of the document`);
    const response = structuredClone(resolved(document, responses["200"]));
    const [media] = Object.values(response.content);
    const [usual] = Object.values(media?.examples ?? {});
    if (!media || !usual) throw new Error(`${operationId} has no example to take the place of`);
    media.examples = { default: { value: { ...usual.value, [pagination.items]: items } } };
    responses["200"] = response;
  }
  return copy;
}

function resolved(document: Document, response: unknown): Response {
  const { $ref } = response as { $ref?: string };
  return ($ref ? document.components.responses?.[$ref.split("/").at(-1) ?? ""] : response) as Response;
}
