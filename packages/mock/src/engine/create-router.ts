import { createPathTree } from "@certspec/openapi";
import type { Route } from "./route.ts";

/** Finds the operation that a path and method call. */
export interface Router {
  /** The routes whose templates fit a path, by method, the most literal template first; empty when none fits. */
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

/** Index operations by the segments of their paths; Prism would try each of them in turn. */
export function createRouter(routes: readonly Route[]): Router {
  const tree = createPathTree<Leaf[]>();
  for (const route of routes) {
    const { path, method } = route.operation;
    for (const base of route.source.bases) {
      const leaves = tree.at(`${base}${path}`, () => []);
      const known = leaves.find((leaf) => leaf.base === base);
      const leaf = known ?? { base, skipped: base.split("/").length - 1, routes: new Map<string, Route>() };
      if (!known) leaves.push(leaf);
      // Templates that differ in names alone are one; the first keeps its methods.
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
