import type { LocationObject, NormalizedProblem } from "@redocly/openapi-core";
import { readIgnoreFile } from "./ignore-file.ts";
import type { OpenSpec } from "./open-spec.ts";
import { loadCodeframes } from "./openapi-core.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { problemLine } from "./problem-line.ts";
import { findReferenceLoop } from "./reference-loop.ts";
import { SpecError } from "./spec-error.ts";
import { pathInSpec, shownPath } from "./spec-folder.ts";
import { yamlProblem } from "./yaml-problem.ts";

/** Run every rule on a spec and give its problems, less those that its ignore file accepts. */
export async function checkSpec(spec: OpenSpec): Promise<Problem[]> {
  const found = await locateProblems(spec.folder, await runRules(spec));
  const unreadable = [
    ...spec.yamlErrors.map((error) => yamlProblem(spec.folder, error)),
    ...found.filter(({ rule }) => readingRules.includes(rule)),
  ];
  if (unreadable.length > 0) return sortProblems(unreadable);

  const { ignored, problems } = await readIgnoreFile(spec, found);
  return sortProblems([...found.filter((problem) => !ignored.has(problem)), ...problems]);
}

// What the other rules say about a spec with missing parts follows from that, and misleads.
const readingRules = ["certspec/refs-resolve", "certspec/refs-stay-inside"];

async function runRules({
  core,
  config,
  document,
  folder,
  resolver,
  nodeTypes,
}: OpenSpec): Promise<NormalizedProblem[]> {
  const rootType = nodeTypes.Root;
  if (rootType === undefined) throw new Error("openapi-core knows no root type.");
  const rules = core.initRules(config.getRulesForSpecVersion("oas3"), config, "rules", "oas3_1");
  const resolvedRefMap = await core
    .resolveDocument({ rootDocument: document, rootType, externalRefResolver: resolver })
    .catch(async (error: Error) => {
      const loop = await findReferenceLoop(folder, resolver);
      throw loop === undefined ? error : new SpecError([loop]);
    });
  const context = { problems: [], specVersion: "oas3_1" as const, config, visitorsData: {} };
  const normalizedVisitors = core.normalizeVisitors(rules, nodeTypes);
  core.walkDocument({ document, rootType, normalizedVisitors, resolvedRefMap, ctx: context });
  return context.problems;
}

async function locateProblems(folder: string, found: NormalizedProblem[]): Promise<Problem[]> {
  if (found.length === 0) return [];
  const { getCodeframe, getLineColLocation } = await loadCodeframes();
  const located = found.map(({ ruleId, severity, message, suggest, location: [place] }) => {
    if (place === undefined) throw new Error(`The rule ${ruleId} reported no place.`);
    const { start, ...rest } = getLineColLocation(place);
    return {
      rule: ruleId,
      severity,
      message: suggest.length > 0 ? `${message} Did you mean ${suggest.slice(0, 3).join(", ")}?` : message,
      file: shownPath(folder, pathInSpec(folder, place.source.absoluteRef)),
      line: start.line,
      column: start.col,
      frame: getCodeframe({ start, ...rest }, false),
      ...atOf(folder, place),
    };
  });
  // What two responses share, such as an example, is found twice.
  return [...new Map(located.map((problem) => [problemLine(problem), problem])).values()];
}

function atOf(folder: string, { source, pointer }: LocationObject): { at?: string } {
  if (pointer === undefined) return {};
  return { at: `${pathInSpec(folder, source.absoluteRef)}${pointer}` };
}
