import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "@certspec/core/provider";
import { parse } from "yaml";
import { bundleSpec } from "../../scripts/src/bundle-spec.ts";
import { generateFiles } from "../../scripts/src/generator/generate-files.ts";

/** A fixture provider: its bundle, and the table generated from it. */
export interface Fixture {
  bundle: { openapi: string; paths: Record<string, Record<string, { operationId?: string }>> };
  api: Api;
}

/** The fixture of our own conventions, and the one of what only OpenAPI 3.0 says. */
export interface Fixtures {
  constructs: Fixture;
  older: Fixture;
}

/** The folder of the generated packages. */
export const generated: string = join(import.meta.dirname, "generated");

/** Generates both fixtures from their specs, and loads their tables. */
export async function generateFixtures(): Promise<Fixtures> {
  const { text } = await bundleSpec(join(import.meta.dirname, "spec"));
  const older = parse(readFileSync(join(import.meta.dirname, "older.yaml"), "utf8"));
  return {
    constructs: await generateFixture("constructs", text, generated),
    older: await generateFixture("older", JSON.stringify(older), join(generated, "older")),
  };
}

async function generateFixture(provider: string, bundle: string, folder: string): Promise<Fixture> {
  const files = await generateFiles(Buffer.from(bundle), { provider, version: "1.2.3" });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) replaceFile(join(folder, name), bytes);
  const { api } = (await import(join(folder, "operations.ts"))) as { api: Api };
  return { bundle: JSON.parse(bundle) as Fixture["bundle"], api };
}

/** Two test files generate at the same time; neither may see half of a file. */
function replaceFile(file: string, bytes: Buffer): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
}
