import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Document } from "../../../packages/openapi/src/document.ts";
import { countOperations } from "./adopt-document.ts";

const root = join(import.meta.dirname, "../../..");
// As the packages start their tasks, so that no TypeScript has to be parsed.
const generateArguments = [
  "--import",
  join(root, "scripts/src/compile-cache.js"),
  join(import.meta.dirname, "foreign-generate.ts"),
  "openapi.json",
  "generated",
];

/** The commands that are measured, to be run in the folder of a staged document. */
export const commands: Readonly<
  Record<"generateArguments" | "lint" | "bundle" | "generate" | "openapiTypescript" | "typecheck", readonly string[]>
> = {
  generateArguments,
  lint: [join(root, "node_modules/.bin/redocly"), "lint", "document.json"],
  bundle: [join(root, "node_modules/.bin/redocly"), "bundle", "document.json", "--output", "openapi.json", "--force"],
  generate: [process.execPath, ...generateArguments],
  openapiTypescript: [join(root, "scripts/node_modules/.bin/openapi-typescript"), "openapi.json", "-o", "rival.ts"],
  typecheck: ["tsc", "-p", "."],
};

/** A document in a separate folder, as the commands need it. */
export interface StagedDocument {
  folder: string;
  operations: number;
}

/** Writes a document into a folder below another one, with the configuration of the commands. */
export function stageDocument(
  parent: string,
  document: Document,
  name = `${countOperations(document)}`,
): StagedDocument {
  const operations = countOperations(document);
  const folder = join(parent, name);
  mkdirSync(join(folder, "node_modules/@certspec"), { recursive: true });
  symlinkSync(join(root, "packages/core"), join(folder, "node_modules/@certspec/core"));
  writeFileSync(join(folder, "document.json"), JSON.stringify(document, null, 2));
  // Our rules are about our conventions, which a foreign document does not know.
  writeFileSync(
    join(folder, "redocly.yaml"),
    "rules: { struct: warn }\ndecorators: { remove-unused-components: on }\n",
  );
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  const compilerOptions = { types: [] };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: join(root, "tsconfig.json"), compilerOptions, include: ["generated"] }),
  );
  return { folder, operations };
}

/** Removes what was generated before, so that everything is written again. */
export function withoutGenerated<At>(folder: string, at: At): At {
  rmSync(join(folder, "generated"), { recursive: true, force: true });
  return at;
}

/** The environment of the commands: Node and the tools of this repository, and nothing that a user has set. */
export function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const path = [dirname(process.execPath), join(root, "node_modules/.bin"), env.PATH].join(delimiter);
  return { ...env, PATH: path, NO_COLOR: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
}

/**
 * Reads a document in JSON, plain or as `.gz`.
 * @throws {Error} when it is not one.
 */
export function readDocument(path: string): Document {
  const file = resolve(path);
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  try {
    return JSON.parse(text) as Document;
  } catch (error) {
    throw new Error(
      `--document takes an OpenAPI document in JSON, plain or as .gz; ${path} is not one: ${(error as Error).message}`,
    );
  }
}
