#!/usr/bin/env node
// `node scripts/src/lint-prose.ts [path...]`: finds the phrases of scripts/prose/phrases.yaml in docs, comments and messages,
// below the paths or everywhere.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { phraseFinder } from "./prose/find-phrases.ts";
import { readPhrases } from "./prose/phrases.ts";
import { proseFiles } from "./prose/prose-files.ts";

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

async function main(paths: string[]): Promise<void> {
  const find = phraseFinder(readPhrases(read("scripts/prose/phrases.yaml")));
  const all = proseFiles(root);
  const unknown = paths.filter((path) => !all.some((file) => file.startsWith(path)));
  if (unknown.length > 0) {
    console.error(
      `prose: no texts below ${unknown.join(", ")}. Pass paths from the root, such as docs or packages/core/src.`,
    );
    process.exitCode = 1;
    return;
  }
  const files = all.filter((file) => paths.length === 0 || paths.some((path) => file.startsWith(path)));
  let count = 0;
  for (const name of files) {
    for (const { file, line, column, phrase, message } of await find(name, read(name))) {
      count += 1;
      console.error(`${file}:${line}:${column}  ${phrase}  ${message}`);
    }
  }
  if (count > 0) process.exitCode = 1;
  console.log(`prose: ${files.length} files, ${count} findings`);
}

if (import.meta.main) await main(process.argv.slice(2));
