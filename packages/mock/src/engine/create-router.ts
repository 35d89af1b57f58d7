import { createPathTree, routeTemplate } from "@certspec/openapi";
import { writtenPath } from "./prepare-operation.ts";
import type { PendingRoute } from "./route.ts";

/** Finds the operation of a path and method. */
export interface Router {
  /** The routes whose templates match a path, by method, the most literal template first; empty when none matches. */
  find(path: string): readonly Match[];
}

export interface Match {
  /** The path below the base path that it was found under. */
  path: string;
  /** Methods in lower case. */
  routes: ReadonlyMap<string, PendingRoute>;
}

interface Leaf {
  base: string;
  /** Segments of the base path. */
  skipped: number;
  routes: Map<string, PendingRoute>;
}

/** Creates an index of operations by the segments of their paths; Prism would try each of them in turn. */
export function createRouter(routes: readonly PendingRoute[]): Router {
  const tree = createPathTree<Leaf[]>();
  for (const route of routes) {
    const { method } = route;
    const path = writtenPath(routeTemplate(route.source.path, route.source.parameters));
    for (const base of route.source.bases) {
      const leaves = tree.at(`${base}${path}`, () => []);
      const known = leaves.find((leaf) => leaf.base === base);
      const leaf = known ?? { base, skipped: base.split("/").length - 1, routes: new Map<string, PendingRoute>() };
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
