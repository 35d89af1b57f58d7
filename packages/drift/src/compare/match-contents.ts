import type { Content } from "@certspec/openapi/operations";

type Contents = ReadonlyMap<string, Content>;

/** A media type before and after; without a side that does not have it. */
export interface MatchedContent {
  type: string;
  before?: Content | undefined;
  after?: Content | undefined;
  /** What it is called on the other side, where one is a range such as `text/*` that the other falls into. */
  became?: { type: string; range: "before" | "after" };
}

/** Match media types; a range becomes what falls into it, and the other way round. */
export function matchContents(before: Contents, after: Contents): MatchedContent[] {
  const [gone, come] = [besides(before, after), besides(after, before)];
  const matched: MatchedContent[] = [...before.keys()]
    .filter((type) => after.has(type))
    .map((type) => ({ type, before: before.get(type), after: after.get(type) }));
  for (const type of [...gone]) {
    const other = [...come].find((candidate) => covers(candidate, type) || covers(type, candidate));
    if (other === undefined) continue;
    gone.delete(type);
    come.delete(other);
    const became = { type: other, range: covers(other, type) ? "after" : "before" } as const;
    matched.push({ type, before: before.get(type), after: after.get(other), became });
  }
  for (const type of gone) matched.push({ type, before: before.get(type) });
  for (const type of come) matched.push({ type, after: after.get(type) });
  return matched;
}

function besides(contents: Contents, others: Contents): Set<string> {
  return new Set([...contents.keys()].filter((type) => !others.has(type)));
}

function covers(range: string, type: string): boolean {
  return range === "*/*" || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)) && type !== range);
}
