import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Config, Plugin, RuleConfig } from "@redocly/openapi-core";
import { loadOpenapiCore, loadRuleSet } from "./openapi-core.ts";
import { repositoryRoot } from "./spec-folder.ts";

/** Read the rules of the root `redocly.yaml`, whatever folder is linted. */
export async function loadLintConfig(): Promise<Config> {
  loaded ??= readLintConfig();
  return loaded;
}

interface ConfigFile {
  extends?: string[];
  plugins?: string[];
  rules?: Record<string, RuleConfig>;
}

let loaded: Promise<Config> | undefined;

async function readLintConfig(): Promise<Config> {
  const configPath = join(repositoryRoot, "redocly.yaml");
  const core = await loadOpenapiCore();
  const file = core.parseYaml(await readFile(configPath, "utf8")) as ConfigFile;
  const [ruleSets, ownPlugins] = await Promise.all([
    Promise.all((file.extends ?? []).map(loadRuleSet)),
    Promise.all((file.plugins ?? []).map(loadPlugin)),
  ]);
  const rules = Object.assign({}, ...ruleSets.flatMap((set) => [set.rules, set.oas3_1Rules]), file.rules);
  const plugins = [{ id: "", rules: { oas3: core.rules } } as Plugin, ...ownPlugins];

  refuseUnknownRules(file.rules ?? {}, plugins);
  return new core.Config({ rules }, { configPath, plugins });
}

async function loadPlugin(path: string): Promise<Plugin> {
  const { default: createPlugin } = await import(pathToFileURL(join(repositoryRoot, path)).href);
  const { id, rules } = (await createPlugin()) as Plugin;
  const prefixed = Object.entries(rules?.oas3 ?? {}).map(([name, rule]) => [`${id}/${name}`, rule]);
  return { id, rules: { oas3: Object.fromEntries(prefixed) } };
}

function refuseUnknownRules(rules: Record<string, RuleConfig>, plugins: Plugin[]): void {
  const known = new Set(plugins.flatMap(({ rules }) => Object.keys(rules?.oas3 ?? {})));
  const unknown = Object.keys(rules).find((rule) => !known.has(rule));
  if (unknown !== undefined) throw new Error(`redocly.yaml: there is no rule \`${unknown}\`.`);
}
