import { isScalar, parseDocument, visit } from "yaml";
import { linesOf, paragraphsOf, type Text, textOf } from "./text-parts.ts";

/** The keys of a spec whose values people read. */
const keys: ReadonlySet<unknown> = new Set(["summary", "description", "x-assumed", "reason"]);

/** The paragraphs of a spec's summaries, descriptions and reasons, in order. */
export function yamlTexts(source: string): Text[] {
  const texts: Text[] = [];
  visit(parseDocument(source), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !keys.has(key.value) || !isScalar(value) || typeof value.value !== "string") return;
      const [start, end] = value.range ?? [0, 0];
      texts.push(
        ...paragraphsOf(linesOf(source, start, end), source).flatMap((paragraph) => textOf(source, paragraph)),
      );
    },
  });
  return texts;
}
