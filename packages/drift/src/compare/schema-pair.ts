import type { SchemaNode } from "@certspec/openapi/operations";
import type { Finding } from "./finding.ts";

/** A schema before and after, seen in one direction, with what changed in it and below it. */
export interface SchemaPair {
  readonly before: SchemaNode;
  readonly after: SchemaNode;
  readonly direction: "request" | "response";
  readonly findings: Finding[];
  readonly children: Set<SchemaPair>;
}

/** Whether no change but in documentation is found in a pair and below it. */
export function isSame(pair: SchemaPair, matters: (finding: Finding) => boolean): boolean {
  const seen = new Set<SchemaPair>();
  const open = [pair];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.findings.some(matters)) return false;
    open.push(...next.children);
  }
  return true;
}
