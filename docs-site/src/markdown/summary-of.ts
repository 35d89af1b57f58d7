import { plainText } from "./plain-text.ts";

/** About what search engines show of a page. */
const greatestLength = 160;

/** The first sentences of a piece of Markdown, as many as a page's description holds. */
export function summaryOf(markdown: string): string {
  const text = plainText(markdown);
  let summary = "";
  for (const [sentence] of text.matchAll(/.+?(?:[.!?](?=\s|$)|$)\s*/g)) {
    if ((summary + sentence).trimEnd().length > greatestLength) break;
    summary += sentence;
  }
  // A short beginning, such as "Accepted.", says less than a sentence that is cut.
  const whole =
    summary.length >= 40 || summary.trimEnd() === text
      ? summary
      : `${text.slice(0, greatestLength - 1).replace(/\s+\S*$/, "")}…`;
  return whole.trim().replace(/:$/, ".");
}
