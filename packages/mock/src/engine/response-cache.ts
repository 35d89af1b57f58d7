import type { Operation } from "./operation.ts";
import type { PrismProblem, PrismResponse } from "./prism.ts";

/** Responses from Prism, which gives the same one to every valid request with the same preferences. */
export interface ResponseCache {
  get(
    operation: Operation,
    key: string,
    make: () => Promise<PrismResponse | PrismProblem>,
  ): Promise<PrismResponse | PrismProblem>;
}

const maxResponses = 50;
const maxKey = 500;

/** Creates an empty cache. */
export function createResponseCache(): ResponseCache {
  const caches = new WeakMap<Operation, Map<string, PrismResponse | PrismProblem>>();
  return {
    get: async (operation, key, make) => {
      const cache = caches.get(operation) ?? new Map<string, PrismResponse | PrismProblem>();
      caches.set(operation, cache);
      const known = cache.get(key);
      if (known) return known;
      const made = await make();
      if (cache.size < maxResponses && key.length < maxKey) cache.set(key, made);
      return made;
    },
  };
}
