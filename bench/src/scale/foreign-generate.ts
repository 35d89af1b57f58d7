// `node foreign-generate.ts <bundle> <folder>`: the generator on a foreign document, as a process.
// With `--import` of scripts/src/compile-cache.js, as the tasks of the packages have it.
import { mkdirSync, readFileSync } from "node:fs";
import { generateFiles } from "../../../scripts/src/generator/generate-files.ts";
import { writeGenerated } from "../../../scripts/src/write-generated.ts";

const [input = "", output = ""] = process.argv.slice(2);
mkdirSync(output, { recursive: true });
writeGenerated(output, await generateFiles(readFileSync(input), { provider: "foreign", version: "0.0.0" }));
