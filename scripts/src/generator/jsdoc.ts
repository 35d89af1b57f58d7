/** A JSDoc block of the given paragraphs and tags, indented; empty ones are left out. */
export function jsdoc(parts: (string | undefined)[], indent = ""): string {
  const lines = parts
    .filter((part) => part !== undefined && part.trim() !== "")
    .flatMap((part, index) => {
      const text = part?.trim().replaceAll("*/", "*\\/").split("\n") ?? [];
      return index > 0 && !text[0]?.startsWith("@") ? ["", ...text] : text;
    });
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  const firstTag = lines.findIndex((line) => line.startsWith("@"));
  if (firstTag > 0 && lines[firstTag - 1] !== "") lines.splice(firstTag, 0, "");
  return `${indent}/**\n${lines.map((line) => `${indent} *${line.trim() ? ` ${line.trimEnd()}` : ""}\n`).join("")}${indent} */\n`;
}
