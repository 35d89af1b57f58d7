#!/usr/bin/env node
// `node scripts/src/lint-prose.ts`: find the phrases of scripts/prose/phrases.yaml in docs, comments and messages. With paths, all
// findings below them, waived or not.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, phraseFinder } from "./prose/find-phrases.ts";
import { readPhrases } from "./prose/phrases.ts";
import { proseFiles } from "./prose/prose-files.ts";
import { applyWaivers, findingLine, readWaivers } from "./prose/waivers.ts";

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

async function main(paths: string[]): Promise<void> {
  const find = phraseFinder(readPhrases(read("scripts/prose/phrases.yaml")));
  const all = proseFiles(root);
  const unknown = paths.filter((path) => !all.some((file) => file.startsWith(path)));
  if (unknown.length > 0) {
    console.error(
      `prose: no texts below ${unknown.join(", ")}; give paths from the root, such as docs or packages/core/src`,
    );
    process.exitCode = 1;
    return;
  }
  const files = all.filter((file) => paths.length === 0 || paths.some((path) => file.startsWith(path)));
  const findings: Finding[] = [];
  for (const file of files) findings.push(...(await find(file, read(file))));
  const waivers = readWaivers(read("scripts/prose/waivers.yaml"));
  const problems = paths.length === 0 ? applyWaivers(waivers, findings) : findings.map(findingLine);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  console.log(`prose: ${files.length} files, ${findings.length} findings, ${problems.length} problems`);
}

if (import.meta.main) await main(process.argv.slice(2));
