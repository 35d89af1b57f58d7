const code = /^( {0,3})(`{3,}|~{3,})[\s\S]*?^ {0,3}\2[`~]*[ \t]*$|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\3(?!`)/gm;

/** Change the text of a Markdown page, and leave its code as it is. */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  const parts: string[] = [];
  let end = 0;
  for (const match of markdown.matchAll(code)) {
    parts.push(change(markdown.slice(end, match.index)), match[0]);
    end = match.index + match[0].length;
  }
  return [...parts, change(markdown.slice(end))].join("");
}
