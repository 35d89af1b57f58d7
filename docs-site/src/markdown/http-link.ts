import { escapeHtml } from "./escape-html.ts";
import { literalText } from "./literal-text.ts";

/** A link to an address of a spec with its host as the text. An address that is not http or https is shown, and leads nowhere. */
export function httpLink(address: unknown): string {
  const url = URL.parse(String(address));
  if (!url || !/^https?:$/.test(url.protocol)) return literalText(String(address));
  return `<a href="${escapeHtml(url.href).replace(/[[\]`\s]/g, encodeURIComponent)}">${literalText(url.host)}</a>`;
}
