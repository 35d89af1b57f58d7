import { readFileSync } from "node:fs";
import { join } from "node:path";

/** An example of a page. */
export interface CodeBlock {
  page: string;
  /** Of the line on which its code begins. */
  line: number;
  code: string;
  /** The file that it is a part of, where its first line names one. */
  file: string | undefined;
}

const fence = /^```[jt]s\n(.*?)^```$/gms;
const named = /^\/\/ ((?:examples|packages)\/\S+)\n/;

/** The TypeScript and JavaScript examples of a page, in order. */
export function codeBlocks(root: string, page: string): CodeBlock[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(fence)].map(({ index, 1: code = "" }) => {
    const [comment = "", file] = named.exec(code) ?? [];
    const line = text.slice(0, index).split("\n").length + 1;
    return { page, line, file, code: code.slice(comment.length) };
  });
}
