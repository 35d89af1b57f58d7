import type { Mutation } from "./mutant.ts";
import { nodesAt, type Place, placesOf } from "./syntax-tree.ts";

/** A span of which the tests tell that it ran. */
export interface Probe {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

const lists = new Set(["Program", "BlockStatement", "StaticBlock"]);
const branches = new Set(["consequent", "alternate", "body"]);

/** The statements, and the bodies of arrow functions, of a source; a mutant has run when the innermost around it has. */
export function probesOf(source: string): Probe[] {
  return placesOf(source).flatMap((place) => {
    const { node, key, parent } = place;
    const { start, end, type } = node;
    if (isInList(place)) return type === "EmptyStatement" ? [] : [{ start, end, before: "@;", after: "" }];
    if (parent?.node.type === "ArrowFunctionExpression" && key === "body")
      return type === "BlockStatement" ? [] : [{ start, end, before: "(@,", after: ")" }];
    if (parent && mayBranch(parent.node.type) && branches.has(key) && type !== "BlockStatement")
      return [{ start, end, before: "{@;", after: "}" }];
    return [];
  });
}

/** The source with its probes, and one mutation if one is given. */
export function withProbes(source: string, probes: readonly Probe[], mutation?: Mutation): string {
  const edits = probes
    .map((probe, index) => ({ ...probe, before: probe.before.replace("@", `__probe(${index})`) }))
    .filter((probe) => !mutation || !isInside(probe, mutation))
    .flatMap(({ start, end, before, after }) => [
      // Where spans end, the shortest comes first; where they start, the longest does.
      { at: start, order: 1 / (end - start), text: before, removed: 0 },
      { at: end, order: end - start - source.length - 1, text: after, removed: 0 },
    ]);
  if (mutation)
    edits.push({ at: mutation.start, order: 2, text: mutation.text, removed: mutation.end - mutation.start });
  edits.sort((a, b) => a.at - b.at || a.order - b.order);
  let text = "";
  let position = 0;
  for (const edit of edits) {
    text += source.slice(position, edit.at) + edit.text;
    position = edit.at + edit.removed;
  }
  return text + source.slice(position);
}

function isInList({ node, key, parent }: Place): boolean {
  if (!parent || typeof node.directive === "string") return false;
  if (parent.node.type === "SwitchCase") return key === "consequent";
  return lists.has(parent.node.type) && nodesAt(parent.node, "body").includes(node);
}

function isInside(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  const isSame = inner.start === outer.start && inner.end === outer.end;
  return inner.start >= outer.start && inner.end <= outer.end && !isSame;
}

/** A label belongs to the very loop that follows it. */
function mayBranch(type: string): boolean {
  return type.endsWith("Statement") && type !== "LabeledStatement";
}
