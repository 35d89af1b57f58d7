import { outsideCode } from "./outside-code.ts";

const link = /(!?)\[((?:`[^`]*`|[^\][`])*)\]\(([^()\s]+)\)/g;

/** Change the targets of a page's links; a link without a target becomes its text. */
export function rewriteLinks(markdown: string, change: (target: string) => string | undefined): string {
  // The text of a link may be code, and then outsideCode() would cut the link in two.
  const kept: string[] = [];
  const held = markdown.replace(/\[`[^`\n]*`\]/g, (text) => `[\uE000${kept.push(text.slice(1, -1)) - 1}\uE000]`);
  const changed = outsideCode(held, (part) =>
    part.replace(link, (whole, picture: string, text: string, target: string) => {
      if (picture) return whole;
      const next = change(target);
      return next === undefined ? text : `[${text}](${next})`;
    }),
  );
  return changed.replace(/\uE000(\d+)\uE000/g, (_, index: string) => kept[Number(index)] ?? "");
}
