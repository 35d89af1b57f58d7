import { createPathTree } from "@certspec/openapi";
import type { Route } from "./route.ts";

/** Finds the operation of a path and method. */
export interface Router {
  /** The routes whose templates match a path, by method, the most literal template first; empty when none matches. */
  find(path: string): readonly Match[];
}

export interface Match {
  /** The path below the base path that it was found under. */
  path: string;
  /** Methods in lower case. */
  routes: ReadonlyMap<string, Route>;
}

interface Leaf {
  base: string;
  /** Segments of the base path. */
  skipped: number;
  routes: Map<string, Route>;
}

/** Creates an index of operations by the segments of their paths; Prism would try each of them in turn. */
export function createRouter(routes: readonly Route[]): Router {
  const tree = createPathTree<Leaf[]>();
  for (const route of routes) {
    const { path, method } = route.operation;
    for (const base of route.source.bases) {
      const leaves = tree.at(`${base}${path}`, () => []);
      const known = leaves.find((leaf) => leaf.base === base);
      const leaf = known ?? { base, skipped: base.split("/").length - 1, routes: new Map<string, Route>() };
      if (!known) leaves.push(leaf);
      // Templates that differ only in parameter names count as one; the first keeps its methods.
      if (!leaf.routes.has(method)) leaf.routes.set(method, route);
    }
  }
  return {
    find: (path) =>
      tree
        .find(path)
        .flat()
        .map(({ skipped, routes }) => ({ path: pathBelow(path, skipped), routes })),
  };
}

function pathBelow(path: string, skipped: number): string {
  return `/${path
    .split("/")
    .slice(skipped + 1)
    .join("/")}`;
}
