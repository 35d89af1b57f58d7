import type { Operation } from "./operation.ts";
import type { PrismAnswer, PrismProblem } from "./prism.ts";

/** Answers that Prism has given, because it gives the same one to every right request that asks alike. */
export interface AnswerCache {
  get(
    operation: Operation,
    key: string,
    make: () => Promise<PrismAnswer | PrismProblem>,
  ): Promise<PrismAnswer | PrismProblem>;
}

const maxAnswers = 50;
const maxKey = 500;

/** Start without answers. */
export function createAnswerCache(): AnswerCache {
  const caches = new WeakMap<Operation, Map<string, PrismAnswer | PrismProblem>>();
  return {
    get: async (operation, key, make) => {
      const cache = caches.get(operation) ?? new Map<string, PrismAnswer | PrismProblem>();
      caches.set(operation, cache);
      const known = cache.get(key);
      if (known) return known;
      const made = await make();
      if (cache.size < maxAnswers && key.length < maxKey) cache.set(key, made);
      return made;
    },
  };
}
