import { escapeHtml } from "./escape-html.ts";

/** A text letter by letter, wherever it stands on a page: neither HTML nor Markdown reads a mark, an address or a line break in it. */
export function literalText(text: string): string {
  return hideMarks(escapeHtml(text).replace(/\s+/g, " "));
}

/** HTML text in which Markdown finds nothing to read. */
export function hideMarks(html: string): string {
  return html
    .replace(/[*_`[\]\\{}~$|:@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\bwww\b/gi, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}
