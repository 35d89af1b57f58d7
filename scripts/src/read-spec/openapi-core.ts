import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

type Core = typeof import("@redocly/openapi-core");
type Config = InstanceType<Core["Config"]>;
type Visitors = Parameters<Core["normalizeVisitors"]>[0];
type NodeTypes = Parameters<Core["normalizeTypes"]>[0];

/** What the pipeline takes from openapi-core. */
export interface OpenapiCore extends Pick<Core, PublicPart> {
  /** Node types of OpenAPI 3.1. */
  nodeTypes: NodeTypes;
  /** Built-in rules for OpenAPI 3, by id. */
  rules: Record<string, unknown>;
  initRules: (rules: unknown[], config: Config, type: "rules", version: "oas3_1") => Visitors;
}

type PublicPart =
  | "BaseResolver"
  | "Config"
  | "Source"
  | "YamlParseError"
  | "normalizeTypes"
  | "normalizeVisitors"
  | "parseYaml"
  | "resolveDocument"
  | "walkDocument";

/** Import the part of openapi-core that reads and lints OpenAPI 3.1. */
export async function loadOpenapiCore(): Promise<OpenapiCore> {
  loaded ??= importParts();
  return loaded;
}

/** Import openapi-core's code that finds the line of a problem; only needed when there is one. */
export function loadCodeframes(): Promise<Pick<Core, "getCodeframe" | "getLineColLocation">> {
  return importPart("format/codeframes.js");
}

/** Import openapi-core's bundler. */
export function loadBundler(): Promise<Pick<Core, "bundleDocument">> {
  return importPart("bundle/bundle-document.js");
}

/** Import one of openapi-core's rule sets, such as `recommended-strict`. */
export async function loadRuleSet(name: string): Promise<Record<string, Record<string, unknown>>> {
  const { default: ruleSet } = await importPart<{ default: Record<string, Record<string, unknown>> }>(
    `config/${name}.js`,
  );
  return ruleSet;
}

let loaded: Promise<OpenapiCore> | undefined;

async function importParts(): Promise<OpenapiCore> {
  const [resolve, walk, visitors, types, oas31, rules, initRules, config, yaml, yamlError] = await Promise.all([
    importPart<Pick<Core, "BaseResolver" | "Source" | "resolveDocument">>("resolve.js"),
    importPart<Pick<Core, "walkDocument">>("walk.js"),
    importPart<Pick<Core, "normalizeVisitors">>("visitors.js"),
    importPart<Pick<Core, "normalizeTypes">>("types/index.js"),
    importPart<{ Oas3_1Types: NodeTypes }>("types/oas3_1.js"),
    importPart<Pick<OpenapiCore, "rules">>("rules/oas3/index.js"),
    importPart<Pick<OpenapiCore, "initRules">>("config/rules.js"),
    importPart<Pick<Core, "Config">>("config/config.js"),
    importPart<Pick<Core, "parseYaml">>("js-yaml/index.js"),
    importPart<Pick<Core, "YamlParseError">>("errors/yaml-parse-error.js"),
  ]);
  return {
    ...resolve,
    ...walk,
    ...visitors,
    ...types,
    ...rules,
    ...initRules,
    ...config,
    ...yaml,
    ...yamlError,
    nodeTypes: oas31.Oas3_1Types,
  };
}

// The package's root module also loads its GraphQL, AsyncAPI, Arazzo and configuration parts: 0.29 CPU seconds
// instead of 0.13. Its exports map names no smaller entry, so the files are imported by their path; the version is
// pinned, and a test compares the rules read this way with those of the package's own `loadConfig`.
const entry: string = createRequire(import.meta.url).resolve("@redocly/openapi-core");

function importPart<Part>(file: string): Promise<Part> {
  return import(new URL(file, pathToFileURL(entry)).href);
}
