import { classify } from "@certspec/drift";
import { entriesOf, isObject, type JsonObject } from "@certspec/openapi";
import type { Edit } from "./edit.ts";

/** The name of an answer that other operations of the spec have under a status, and that says what upstream's says. */
export function sharedAnswer({ bundle, upstream, place }: Edit, status: string): string | undefined {
  const names = new Set<string>();
  for (const [, item] of entriesOf(bundle.document.paths))
    for (const [, operation] of entriesOf(item)) {
      const responses = isObject(operation) ? operation.responses : undefined;
      const answer = isObject(responses) ? responses[status] : undefined;
      const reference = isObject(answer) ? String(answer.$ref ?? "") : "";
      if (reference.startsWith("#/components/responses/")) names.add(reference.slice("#/components/responses/".length));
    }
  const wanted = withAnswer(upstream.document, status, upstream.at(place.after));
  return [...names].sort().find((name) => {
    const own = withAnswer(bundle.document, status, { $ref: `#/components/responses/${name}` });
    const { changes } = classify(own, wanted, { ignoreNames: true });
    return changes.every(({ rule }) => rule.endsWith("words-changed"));
  });
}

/** A document whose only operation has one answer. */
function withAnswer({ openapi, components }: JsonObject, status: string, answer: unknown): JsonObject {
  return { openapi, info: {}, components, paths: { "/": { get: { responses: { [status]: answer } } } } };
}
