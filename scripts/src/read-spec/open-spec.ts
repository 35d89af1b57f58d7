import { resolve } from "node:path";
import type { Config, Document, NormalizedNodeType } from "@redocly/openapi-core";
import { loadLintConfig } from "./lint-config.ts";
import { loadOpenapiCore, type OpenapiCore } from "./openapi-core.ts";
import type { Problem } from "./problem.ts";
import { SpecError } from "./spec-error.ts";
import { shownPath } from "./spec-folder.ts";
import { createSpecResolver, type SpecResolver } from "./spec-resolver.ts";
import { yamlProblem } from "./yaml-problem.ts";

/** A spec whose root file is read and parsed, ready to be linted and then bundled. */
export interface OpenSpec extends SpecResolver {
  core: OpenapiCore;
  config: Config;
  /** Absolute path of the spec's folder. */
  folder: string;
  document: Document;
  nodeTypes: Record<string, NormalizedNodeType>;
}

/** Read the `openapi.yaml` of a folder. */
export async function openSpec(path: string): Promise<OpenSpec> {
  const folder = resolve(path);
  const [core, config] = await Promise.all([loadOpenapiCore(), loadLintConfig()]);
  const { resolver, yamlErrors } = createSpecResolver(core, folder);
  const file = resolve(folder, "openapi.yaml");
  const document = await resolver.resolveDocument(null, file, true).catch((error: Error) => error);

  if (document instanceof core.YamlParseError) throw new SpecError([yamlProblem(folder, document)]);
  if (document instanceof Error) throw refusal(folder, `openapi.yaml cannot be read: ${document.message}.`);
  const flaw = findFlaw(document.parsed);
  if (flaw !== undefined) throw refusal(folder, flaw);
  return { core, config, folder, document, resolver, yamlErrors, nodeTypes: core.normalizeTypes(core.nodeTypes) };
}

function findFlaw(root: unknown): string | undefined {
  if (root === undefined || root === null) return "openapi.yaml is empty. Write at least openapi, info and paths.";
  if (typeof root !== "object" || Array.isArray(root))
    return "openapi.yaml must be a mapping with openapi, info, paths.";
  const version = "openapi" in root ? root.openapi : undefined;
  if (typeof version === "string" && /^3\.1\.\d+$/.test(version)) return undefined;
  return "The specs are OpenAPI 3.1: write `openapi: 3.1.0`.";
}

function refusal(folder: string, message: string): SpecError {
  const file = shownPath(folder, "openapi.yaml");
  const problem: Problem = { rule: "openapi-file", severity: "error", message, file, line: 1, column: 1 };
  return new SpecError([problem]);
}
