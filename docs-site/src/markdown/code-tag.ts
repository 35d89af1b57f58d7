import { escapeHtml } from "./escape-html.ts";

/** A piece of code within a block of HTML, where Markdown does not reach. */
export function codeTag(text: string): string {
  // Braces and asterisks would be read as Markdown where the line is one.
  return `<code>${escapeHtml(text).replace(/[*_`[\]\\{}~$|]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
