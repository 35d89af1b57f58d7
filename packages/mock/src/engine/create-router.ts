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

/** Index operations by the segments of their paths; Prism would try each of them in turn. */
export function createRouter(routes: readonly Route[]): Router {
  const root = createBranch();
  for (const route of routes) {
    for (const base of route.source.bases) place(root, base, route);
  }
  return {
    find: (path) => {
      const segments = path.split("/").slice(1);
      return leavesAt(root, segments, 0).map(({ skipped, routes }) => ({
        path: `/${segments.slice(skipped).join("/")}`,
        routes,
      }));
    },
  };
}

interface Leaf {
  base: string;
  /** Segments of the base path. */
  skipped: number;
  routes: Map<string, Route>;
}

interface Branch {
  literals: Map<string, Branch>;
  /** Segments that are a text with parameters in it, such as `{name}.json`. */
  mixed: { text: string; pattern: RegExp; branch: Branch }[];
  parameter?: Branch;
  leaves: Leaf[];
}

function createBranch(): Branch {
  return { literals: new Map(), mixed: [], leaves: [] };
}

function place(root: Branch, base: string, route: Route): void {
  const { path, method } = route.operation;
  let branch = root;
  for (const segment of `${base}${path}`.split("/").slice(1)) branch = step(branch, segment);
  const skipped = base.split("/").length - 1;
  const known = branch.leaves.find((leaf) => leaf.base === base);
  const leaf = known ?? { base, skipped, routes: new Map<string, Route>() };
  if (!known) branch.leaves.push(leaf);
  // Templates that differ in names alone are one; the first keeps its methods.
  if (!leaf.routes.has(method)) leaf.routes.set(method, route);
}

function step(branch: Branch, segment: string): Branch {
  if (/^\{[^{}]+\}$/.test(segment)) {
    branch.parameter ??= createBranch();
    return branch.parameter;
  }
  if (segment.includes("{")) {
    const known = branch.mixed.find(({ text }) => text === segment);
    if (known) return known.branch;
    const parts = segment.split(/\{[^{}]+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    const mixed = { text: segment, pattern: new RegExp(`^${parts.join("[^/]*")}$`), branch: createBranch() };
    branch.mixed.push(mixed);
    return mixed.branch;
  }
  const next = branch.literals.get(decoded(segment)) ?? createBranch();
  branch.literals.set(decoded(segment), next);
  return next;
}

function leavesAt(branch: Branch, segments: readonly string[], index: number): Leaf[] {
  const segment = segments[index];
  if (segment === undefined) return branch.leaves;
  const next = [
    branch.literals.get(decoded(segment)),
    ...branch.mixed.filter(({ pattern }) => pattern.test(segment)).map(({ branch }) => branch),
    branch.parameter,
  ];
  return next.flatMap((each) => (each ? leavesAt(each, segments, index + 1) : []));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
