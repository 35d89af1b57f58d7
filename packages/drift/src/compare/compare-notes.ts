import type { SchemaContext } from "./schema-comparer.ts";

/** Keywords that say how a text holds something else. */
const contents = new Set(["contentEncoding", "contentMediaType", "xml"]);

/** Compare documentation, deprecation and the keywords that have no rule of their own. */
export function compareNotes({ pair, report }: SchemaContext): void {
  const [before, after] = [pair.before.shape, pair.after.shape];
  if (before.words !== after.words) report("words-changed", { cause: `${before.words} ${after.words}` });
  if (before.deprecated !== after.deprecated)
    report(after.deprecated ? "deprecated" : "no-longer-deprecated", {
      beforePointer: before.placeOf("deprecated"),
      afterPointer: after.placeOf("deprecated"),
    });
  for (const keyword of new Set([...before.others.keys(), ...after.others.keys()])) {
    const [first, second] = [before.others.get(keyword), after.others.get(keyword)];
    if (first === second) continue;
    report(contents.has(keyword) ? "content-changed" : "note-changed", {
      beforePointer: before.placeOf(keyword),
      afterPointer: after.placeOf(keyword),
      keyword: `\`${keyword}\``,
      before: first ?? "nothing",
      after: second ?? "nothing",
      cause: `${first} ${second}`,
    });
  }
}
