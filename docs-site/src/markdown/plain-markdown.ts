import { outsideCode } from "./outside-code.ts";

const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** Turns the HTML of a page into Markdown: tools read their text, not their layout. */
export function plainMarkdown(body: string): string {
  return outsideCode(body, (text) =>
    text
      .replace(
        /<pre><code[^>]*>(.*?)<\/code><\/pre>/g,
        (_, code: string) => `\n\`\`\`\n${decoded(code).trimEnd()}\n\`\`\`\n`,
      )
      .replace(/<code>(.*?)<\/code>/g, (_, code: string) => `\`${decoded(code)}\``)
      .replace(/<p class="tab-name">(.*?)<\/p>/g, "**$1**")
      .replace(/<summary>(.*?)<\/summary>/g, "**$1**")
      .replace(/<li>(.*?)<\/li>/g, "- $1\n")
      .replace(/<a [^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/g, "[$2]($1)")
      .replace(/<br ?\/?>/g, " ")
      .replace(/<(strong|b)\b[^>]*>(.*?)<\/\1>/g, "**$2**")
      .replace(/<em>(.*?)<\/em>/g, "*$1*")
      .replace(/<\/?(?:p|div)\b[^>]*>/g, "\n")
      .replace(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/gi, "")
      .replace(/&(?:#\d+|quot);/g, (entity) => decoded(entity))
      .replace(/\n{3,}/g, "\n\n"),
  ).trim();
}

function decoded(html: string): string {
  return html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => characters[name] ?? "");
}
