import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { hideMarks } from "./literal-text.ts";

/**
 * A text of a spec as a block of a page. Its Markdown becomes HTML here, and not with the page: what looks like a tag is
 * shown, not obeyed, links lead to http and https only, and pictures are their words.
 */
export function specText(text: string | undefined): string {
  const html = safeHtml(text);
  // One line, so that no blank line ends the block.
  return html && `<div class="spec-text">${html}</div>`;
}

/** A text of a spec within a line of a page: its words, emphasis, code and links, without paragraphs. */
export function specLine(text: string): string {
  return safeHtml(text)
    .replace(/<\/(?:p|li|tr|pre)>(?=.*<)/g, " ")
    .replace(/<(?!\/?(?:a|code|em|strong|del)\b)[^>]*>/g, "")
    .replaceAll("&#10;", " ")
    .trim();
}

function safeHtml(text = ""): string {
  const html = micromark(text.trim(), { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
    .replace(/<img src="[^"]*" alt="([^"]*)"[^>]*>/g, "$1")
    .replace(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (_, href: string, words: string) =>
      /^https?:\/\//i.test(href) ? `<a href="${href}">${words}</a>` : words,
    )
    .replace(/<h\d[^>]*>/g, "<p><strong>")
    .replace(/<\/h\d>/g, "</strong></p>")
    .trim()
    .replaceAll("\n", "&#10;");
  const parts = html.split(/(<[^>]*>)/);
  return parts.map((part, index) => (index % 2 ? part : hideMarks(part))).join("");
}
