import { literalText } from "./literal-text.ts";

/** A piece of code within a block of HTML, where Markdown does not reach. */
export function codeTag(text: string): string {
  return `<code>${literalText(text)}</code>`;
}
