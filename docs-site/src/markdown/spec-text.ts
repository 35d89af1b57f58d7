import { outsideCode } from "./outside-code.ts";

/** A text of a spec as Markdown: formatting stays, and what looks like a tag is shown, not obeyed. */
export function specText(text: string | undefined): string {
  return outsideCode((text ?? "").trim(), (part) => part.replace(/<(?!https?:\/\/[^\s>]+>)/g, "&lt;"));
}
