#!/usr/bin/env node
// `pnpm run generate` in packages/<provider>: specs/<provider>/dist/openapi.json becomes src/generated/.
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { GenerateError } from "./generator/generate-error.ts";
import { generateFiles } from "./generator/generate-files.ts";
import { writeGenerated } from "./write-generated.ts";

const provider = basename(process.cwd());
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const file = `../../specs/${provider}/dist/openapi.json`;
try {
  if (!existsSync(file)) throw new GenerateError("there is no bundle in dist/ yet; `pnpm generate` makes it");
  const bundle = readFileSync(file);
  writeGenerated("src/generated", await generateFiles(bundle, { provider, version }));
} catch (error) {
  if (!(error instanceof GenerateError)) throw error;
  console.error(`specs/${provider}/openapi.yaml: ${error.message}`);
  process.exitCode = 1;
}
