import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Source } from "@redocly/openapi-core";
import type { OpenSpec } from "./open-spec.ts";
import { loadCodeframes } from "./openapi-core.ts";
import type { Problem } from "./problem.ts";
import { shownPath } from "./spec-folder.ts";
import { yamlProblem } from "./yaml-problem.ts";

/** What an ignore file does to the problems of a spec. */
export interface IgnoreResult {
  /** The problems that it accepts. */
  ignored: Set<Problem>;
  /** What is wrong with the file itself. */
  problems: Problem[];
}

const fileName = "lint-ignore.yaml";
const fields = ["rule", "at", "reason"];

/** Match the entries of `lint-ignore.yaml` with the problems found. */
export async function readIgnoreFile(spec: OpenSpec, found: Problem[]): Promise<IgnoreResult> {
  const file = join(spec.folder, fileName);
  const ignored = new Set<Problem>();
  if (!(await exists(file))) return { ignored, problems: [] };
  const document = await spec.resolver.resolveDocument(null, file, true).catch((error: Error) => error);
  if (document instanceof spec.core.YamlParseError) return { ignored, problems: [yamlProblem(spec.folder, document)] };
  if (document instanceof Error) throw document;

  const flaws = [...findFlaws(document.parsed, found, ignored)];
  return { ignored, problems: await placeFlaws(spec.folder, document.source, flaws) };
}

interface Flaw {
  pointer: string;
  message: string;
}

function* findFlaws(entries: unknown, found: Problem[], ignored: Set<Problem>): Generator<Flaw> {
  if (!Array.isArray(entries)) {
    yield {
      pointer: "#/",
      message: "The file must be a list of `{ rule, at, reason }`. Delete it when nothing is ignored.",
    };
    return;
  }
  for (const [index, entry] of entries.entries()) {
    const pointer = `#/${index}`;
    const flaw = findShapeFlaw(entry);
    if (flaw !== undefined) {
      yield { pointer, message: flaw };
      continue;
    }
    const { rule, at } = entry as { rule: string; at: string };
    const matches = found.filter((problem) => problem.rule === rule && problem.at === at);
    for (const match of matches) ignored.add(match);
    if (matches.length === 0) yield { pointer, message: explainUnused(rule, at, found) };
  }
}

function findShapeFlaw(entry: unknown): string | undefined {
  const values = typeof entry === "object" && entry !== null ? (entry as Record<string, unknown>) : {};
  const unknown = Object.keys(values).find((key) => !fields.includes(key));
  if (unknown !== undefined) return `\`${unknown}\` is not known here. An entry has ${fields.join(", ")}.`;
  const missing = fields.find((key) => typeof values[key] !== "string" || `${values[key]}`.trim() === "");
  if (missing === undefined) return undefined;
  return missing === "reason"
    ? "Say why this is ignored: `reason`."
    : `\`${missing}\` is missing. An entry has ${fields.join(", ")}.`;
}

function explainUnused(rule: string, at: string, found: Problem[]): string {
  const others = found.filter((problem) => problem.rule === rule).map((problem) => problem.at);
  if (others.length === 0) return `The rule ${rule} has nothing to say about this spec. Delete this entry.`;
  return `The rule ${rule} has nothing to say at ${at}, only at ${others.join(", ")}. Correct this entry or delete it.`;
}

async function placeFlaws(folder: string, source: Source, flaws: Flaw[]): Promise<Problem[]> {
  if (flaws.length === 0) return [];
  const { getCodeframe, getLineColLocation } = await loadCodeframes();
  return flaws.map(({ pointer, message }) => {
    const place = getLineColLocation({ source, pointer });
    return {
      rule: "lint-ignore",
      severity: "error",
      message,
      file: shownPath(folder, fileName),
      line: place.start.line,
      column: place.start.col,
      frame: getCodeframe(place, false),
    };
  });
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
