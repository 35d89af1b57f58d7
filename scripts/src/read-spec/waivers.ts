import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, type LocationObject, makeDocumentFromString, YamlParseError } from "@redocly/openapi-core";
import { yamlProblem } from "../lint-rules/readable-files.ts";
import { locateProblem } from "./locate-problem.ts";
import { type Problem, SpecError } from "./problem.ts";

/** A problem that a spec is allowed to have. */
export interface Waiver {
  rule: string;
  /** File and pointer: `openapi.yaml#/servers/1/url`. */
  at: string;
  reason: string;
}

const fileName = "waivers.yaml";
const fields = ["rule", "at", "reason"];

/** Takes away what `waivers.yaml` accepts, and adds what is wrong with that file: a waiver that nothing needs is a problem too. */
export function applyWaivers(folder: string, found: Problem[]): Problem[] {
  const { waivers, problems } = readFile(folder);
  const isMeant = (waiver: Waiver, { rule, at }: Problem) => waiver.rule === rule && waiver.at === at;
  const unneeded = waivers
    .filter((waiver) => !found.some((problem) => isMeant(waiver, problem)))
    .map(({ rule, at, location }) => problemAt(folder, location, explainUnneeded(rule, at, found)));
  return [...found.filter((problem) => !waivers.some((waiver) => isMeant(waiver, problem))), ...problems, ...unneeded];
}

/**
 * Reads the waivers of the spec in a folder; none when there is no file.
 * @throws {SpecError} where `waivers.yaml` is wrong.
 */
export function readWaivers(folder: string): Waiver[] {
  const { waivers, problems } = readFile(folder);
  if (problems.length > 0) throw new SpecError(problems);
  return waivers;
}

interface WaiverFile {
  waivers: (Waiver & { location: LocationObject })[];
  /** The problem of the file itself. */
  problems: Problem[];
}

function readFile(folder: string): WaiverFile {
  const file = join(folder, fileName);
  if (!existsSync(file)) return { waivers: [], problems: [] };
  const document = parse(file);
  if (document instanceof YamlParseError) {
    const { message, location } = yamlProblem(document);
    return { waivers: [], problems: [problemAt(folder, location, message)] };
  }
  const { parsed, source } = document;
  if (!Array.isArray(parsed)) {
    const message = "The file must be a list of `{ rule, at, reason }`. Delete it when nothing is waived.";
    return { waivers: [], problems: [problemAt(folder, { source, pointer: "#/" }, message)] };
  }
  const waivers: WaiverFile["waivers"] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of parsed.entries()) {
    const location = { source, pointer: `#/${index}` };
    const message = shapeProblem(entry);
    if (message === undefined) waivers.push({ ...entry, location });
    else problems.push(problemAt(folder, location, message));
  }
  return { waivers, problems };
}

function parse(file: string): Document | YamlParseError {
  try {
    return makeDocumentFromString(readFileSync(file, "utf8"), file);
  } catch (error) {
    if (error instanceof YamlParseError) return error;
    throw error;
  }
}

function shapeProblem(entry: unknown): string | undefined {
  const values = typeof entry === "object" && entry !== null ? (entry as Record<string, unknown>) : {};
  const unknown = Object.keys(values).find((key) => !fields.includes(key));
  if (unknown !== undefined) return `\`${unknown}\` is not known here. A waiver has ${fields.join(", ")}.`;
  const missing = fields.find((key) => typeof values[key] !== "string" || `${values[key]}`.trim() === "");
  if (missing === undefined) return undefined;
  return missing === "reason"
    ? "Say why this is waived: `reason`."
    : `\`${missing}\` is missing. A waiver has ${fields.join(", ")}.`;
}

function explainUnneeded(rule: string, at: string, found: Problem[]): string {
  const others = found.filter((problem) => problem.rule === rule).map((problem) => problem.at);
  if (others.length === 0) return `The rule ${rule} reports nothing about this spec. Delete this waiver.`;
  return `The rule ${rule} reports nothing at ${at}, only at ${others.join(", ")}. Correct this waiver or delete it.`;
}

/** A problem of the file itself, which no waiver can name. */
function problemAt(folder: string, location: LocationObject, message: string): Problem {
  const { at: _, ...problem } = locateProblem(folder, location, { rule: "waivers", message });
  return problem;
}
