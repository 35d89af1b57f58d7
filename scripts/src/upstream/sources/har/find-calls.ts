import type { Operation } from "@certspec/openapi/operations";
import type { HarEntry } from "./har-entry.ts";

/** The calls of a recording by the operation that they are calls of: the one whose path says most about theirs. */
export function findCalls(
  entries: readonly HarEntry[],
  operations: readonly Operation[],
  base: string,
): Map<Operation, HarEntry[]> {
  const calls = new Map<Operation, HarEntry[]>();
  const inOrder = [...operations].sort((a, b) => parametersOf(a) - parametersOf(b));
  const prefix = new URL(base);
  for (const entry of entries) {
    const path = pathBelow(entry.url, prefix);
    const operation = inOrder.find(
      (candidate) => path !== undefined && candidate.method === entry.method && fits(candidate, path),
    );
    if (operation) calls.set(operation, [...(calls.get(operation) ?? []), entry]);
  }
  return calls;
}

function pathBelow({ origin, pathname }: URL, base: URL): string | undefined {
  const start = base.pathname.replace(/\/$/, "");
  return origin === base.origin && pathname.startsWith(`${start}/`) ? pathname.slice(start.length) : undefined;
}

function parametersOf({ path }: Operation): number {
  return path.split("{").length;
}

function fits({ path }: Operation, called: string): boolean {
  const pattern = path
    .split(/\{[^{}]*\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^/]+");
  return new RegExp(`^${pattern}$`).test(called);
}
