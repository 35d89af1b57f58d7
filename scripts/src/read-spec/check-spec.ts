import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  type BaseResolver,
  type Config,
  type Document,
  lint,
  loadConfig,
  ResolveError,
  YamlParseError,
} from "@redocly/openapi-core";
import { yamlProblem } from "../lint-rules/readable-files.ts";
import { readingFailure } from "../lint-rules/refs-resolve.ts";
import { findEndlessPart } from "./endless-part.ts";
import { locateProblem, locateProblems } from "./locate-problem.ts";
import type { Problem } from "./problem.ts";
import { repositoryRoot, shownPath } from "./spec-folder.ts";
import { createSpecResolver } from "./spec-resolver.ts";
import { applyWaivers } from "./waivers.ts";

/** A spec that every rule has seen. */
export interface CheckedSpec {
  /** The problems that no waiver accepts, causes before what follows from them. */
  problems: Problem[];
  /** The root file. */
  file: string;
  config: Config;
  /** Holds the files of the spec, read and parsed. */
  resolver: BaseResolver;
}

/** Applies every rule of `redocly-rules.yaml` to the spec in a folder. */
export async function checkSpec(path: string): Promise<CheckedSpec> {
  const folder = resolve(path);
  const file = join(folder, "openapi.yaml");
  const config = await loadRules();
  const resolver = createSpecResolver(folder);
  const checked = { file, config, resolver };

  const unreadable = await findUnreadable(folder, file, resolver);
  if (unreadable !== undefined) return { problems: [unreadable], ...checked };
  const found = await lint({ ref: file, config, externalRefResolver: resolver });
  const unknown = findUnknownRule(config);
  if (unknown !== undefined) return { problems: [unknown], ...checked };
  return { problems: judge(folder, locateProblems(folder, found)), ...checked };
}

const rulesFile = "redocly-rules.yaml";
let rules: Promise<Config> | undefined;

/** The rules of all specs, for any folder: each `redocly.yaml` extends them and adds none. */
function loadRules(): Promise<Config> {
  rules ??= loadConfig({ configPath: join(repositoryRoot, rulesFile) });
  return rules;
}

/** A problem that keeps openapi-core from linting at all: it reports that without a place, or ends the process. */
async function findUnreadable(folder: string, file: string, resolver: BaseResolver): Promise<Problem | undefined> {
  const document = await resolver.resolveDocument(null, file, true).catch((error: Error) => error);
  if (document instanceof YamlParseError) {
    const { message, location } = yamlProblem(document);
    return locateProblem(folder, location, { rule: "certspec/readable-files", message });
  }
  const problem = findProblem(document);
  if (problem !== undefined) {
    const place = { file: shownPath(folder, "openapi.yaml"), line: 1, column: 1 };
    return { rule: "openapi-file", severity: "error", message: problem, ...place };
  }
  const part = await findEndlessPart(document as Document, resolver);
  if (part === undefined) return undefined;
  return locateProblem(folder, part.location, part);
}

function findProblem(document: Document | Error): string | undefined {
  if (document instanceof ResolveError) return `openapi.yaml cannot be read: ${readingFailure(document)}.`;
  if (document instanceof Error) throw document;
  const { parsed: root } = document;
  if (root === undefined || root === null) return "openapi.yaml is empty. Write at least openapi, info and paths.";
  if (typeof root !== "object" || Array.isArray(root))
    return "openapi.yaml must be a mapping with openapi, info, paths.";
  const version = "openapi" in root ? root.openapi : undefined;
  if (typeof version === "string" && /^3\.1\.\d+$/.test(version)) return undefined;
  return "The specs are OpenAPI 3.1: write `openapi: 3.1.0`.";
}

/** A rule that does not exist; the command only warns of it. */
function findUnknownRule(config: Config): Problem | undefined {
  const [unknown] = Object.values(config.getUnusedRules()).flat();
  if (unknown === undefined) return undefined;
  const lines = readFileSync(join(repositoryRoot, rulesFile), "utf8").split("\n");
  const line = lines.findIndex((text) => text.trim().startsWith(`${unknown}:`)) + 1;
  const message = `There is no rule or decorator \`${unknown}\`. Correct its name.`;
  return { rule: "rules", severity: "error", message, file: rulesFile, line, column: 3 };
}

function judge(folder: string, found: Problem[]): Problem[] {
  const unreadable = found.filter(({ rule }) => readingRules.includes(rule));
  // In a spec with missing parts, the other rules report consequences, which mislead.
  if (unreadable.length > 0) return causesFirst(unreadable);
  return causesFirst(applyWaivers(folder, found));
}

const readingRules = ["certspec/readable-files", "certspec/refs-stay-inside", "certspec/refs-resolve"];
// A property or type that OpenAPI does not have is why examples and extensions do not fit; a waiver in the wrong place, why a problem is left.
const causes = [...readingRules, "struct", "waivers"];

function causesFirst(problems: Problem[]): Problem[] {
  const rank = ({ rule }: Problem) => (causes.includes(rule) ? causes.indexOf(rule) : causes.length);
  return problems.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
