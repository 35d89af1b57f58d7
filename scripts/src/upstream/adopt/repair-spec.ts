import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { below, entriesOf, isObject, type JsonObject, keysOf } from "@certspec/openapi";
import { sampleOf } from "@certspec/openapi/samples";
import { bundle } from "@redocly/openapi-core";
import { type Document, isSeq, parseDocument } from "yaml";
import { lintSpec } from "../../lint-spec.ts";
import { checkSpec } from "../../read-spec/check-spec.ts";
import type { Problem } from "../../read-spec/problem.ts";
import { printYaml } from "./print-yaml.ts";
import { writtenKeys } from "./spec-place.ts";

/** A problem of a spec that an edit has left, with the file below its folder. */
export interface SpecProblem extends Problem {
  path: string;
}

/**
 * Lints an edited spec and does what follows from the edits: waivers that nothing needs any more go, and so do files that
 * nothing refers to; examples get what their schemas demand now. Returns the problems that only a person can solve.
 */
export async function repairSpec(folder: string): Promise<SpecProblem[]> {
  for (let round = 0; ; round += 1) {
    const problems = (await lintSpec(folder)).map((problem) => ({ ...problem, path: pathOf(problem) }));
    if (problems.length === 0 || round > 9) return problems;
    let bundled: JsonObject | undefined;
    const repaired: boolean[] = [];
    // From the end on, so that no waiver moves before it is looked at.
    for (const problem of problems.toReversed()) {
      if (problem.rule.startsWith("certspec/example")) bundled ??= await bundleAnyway(folder);
      repaired.push(repair(folder, problem, bundled));
    }
    if (!repaired.includes(true)) return problems;
  }
}

/** The file of a problem below the folder of the spec; the linter gives it no place in the list of waivers. */
function pathOf({ at, file }: Problem): string {
  return at?.split("#")[0] ?? file.slice(file.lastIndexOf("/") + 1);
}

function repair(folder: string, problem: SpecProblem, bundled: JsonObject | undefined): boolean {
  if (problem.rule === "waivers") return removeWaiver(join(folder, "waivers.yaml"), problem);
  if (problem.rule === "certspec/no-unused-files") {
    rmSync(join(folder, problem.path));
    return true;
  }
  if (problem.rule === "certspec/examples-match" && bundled) return repairExample(folder, problem, bundled);
  if (problem.rule === "certspec/example-for-every-status" && bundled) return addExamples(folder, problem, bundled);
  return false;
}

function removeWaiver(file: string, { line, message }: SpecProblem): boolean {
  if (!/delete (?:it|this waiver)/i.test(message) || !existsSync(file)) return false;
  const text = readFileSync(file, "utf8");
  const document = parseDocument(text);
  const list = document.contents;
  if (!isSeq(list)) return false;
  const lineOf = (item: unknown) => {
    const start = (item as { range?: [number, number, number] }).range?.[0];
    return start === undefined ? 0 : text.slice(0, start).split("\n").length;
  };
  const index = list.items.findIndex((item) => lineOf(item) === line);
  if (index < 0) return false;
  list.delete(index);
  if (list.items.length === 0) rmSync(file);
  else writeFileSync(file, printYaml(document, text));
  return true;
}

/** The spec as one document, whatever the linter says of it. */
async function bundleAnyway(folder: string): Promise<JsonObject> {
  const { file, config, resolver } = await checkSpec(folder);
  const { bundle: bundled } = await bundle({ ref: file, config, externalRefResolver: resolver });
  return bundled.parsed as JsonObject;
}

/** An example in a file of the spec: its keys there, those of the problem below them, and its schema in the bundle. */
interface FoundExample {
  keys: string[];
  inner: string[];
  schema: string;
  direction: "request" | "response";
}

function findExample({ path, at = "" }: SpecProblem, bundled: JsonObject): FoundExample | undefined {
  const keys = keysOf(at.slice(at.indexOf("#") + 1));
  const index = keys.findLastIndex(
    (key, place) => (key === "examples" && keys[place + 2] === "value") || key === "example",
  );
  if (index < 0) return undefined;
  const end = keys[index] === "example" ? index + 1 : index + 3;
  const holder = below(`${componentOf(path, bundled)}`, ...keys.slice(0, index));
  return {
    keys: keys.slice(0, end),
    inner: keys.slice(end),
    schema: path.startsWith("schemas/") ? holder : below(holder, "schema"),
    direction: path.startsWith("responses/") || keys.includes("responses") ? "response" : "request",
  };
}

/** The pointer in the bundle of what a file of the spec holds. */
function componentOf(path: string, bundled: JsonObject): string {
  const [kind = "", file = ""] = path.split("/");
  const name = file.replace(/\.yaml$/, "");
  if (kind !== "operations") return below("/components", kind, name);
  for (const [route, item] of entriesOf(bundled.paths))
    for (const [method, operation] of entriesOf(item))
      if (isObject(operation) && operation.operationId === name) return below("/paths", route, method);
  return "";
}

function sampleFor(bundled: JsonObject, { schema, direction }: FoundExample, minimal = true): unknown {
  const value = keysOf(schema).reduce<unknown>((holder, key) => (holder as JsonObject | undefined)?.[key], bundled);
  if (!isObject(value)) return undefined;
  try {
    return sampleOf(bundled, { value, pointer: schema }, { direction, minimal });
  } catch (error) {
    // No value fits: a person has to look at the schema.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Gives an example what its schema demands, and takes what it does not allow; everything else stays. */
function repairExample(folder: string, problem: SpecProblem, bundled: JsonObject): boolean {
  const found = findExample(problem, bundled);
  if (!found) return false;
  const sample = found.inner.reduce<unknown>(
    (value, key) => (Array.isArray(value) ? value[0] : (value as JsonObject | undefined)?.[key]),
    sampleFor(bundled, found),
  );
  return editFile(join(folder, problem.path), (document) => {
    const keys = writtenKeys(document, [...found.keys, ...found.inner]);
    const current = document.getIn(keys);
    const value =
      typeof current === "object" && current !== null ? (current as { toJSON(): unknown }).toJSON() : current;
    if (sample === undefined) document.deleteIn(keys);
    else if (isObject(value) && isObject(sample) && Object.keys(sample).some((key) => !(key in value)))
      for (const [key, item] of Object.entries(sample)) {
        if (!(key in value)) document.setIn([...keys, key], document.createNode(item));
      }
    else document.setIn(keys, document.createNode(sample));
  });
}

/** Makes an example of each media type of a response that has none. */
function addExamples(folder: string, problem: SpecProblem, bundled: JsonObject): boolean {
  const component = componentOf(problem.path, bundled);
  const response = keysOf(component).reduce<unknown>(
    (holder, key) => (holder as JsonObject | undefined)?.[key],
    bundled,
  );
  const types = entriesOf(isObject(response) ? response.content : undefined).filter(
    ([, content]) => isObject(content) && content.examples === undefined && content.example === undefined,
  );
  if (!problem.path.startsWith("responses/") || types.length === 0) return false;
  return editFile(join(folder, problem.path), (document) => {
    for (const [type] of types) {
      const schema = below(component, "content", type, "schema");
      const value = sampleFor(bundled, { keys: [], inner: [], schema, direction: "response" }, false);
      const said = "The example is made from the schema. Replace it by one of the provider's documentation.";
      const examples = { default: { summary: "Made from the schema.", "x-assumed": said, value: value ?? null } };
      document.setIn(["content", type, "examples"], document.createNode(examples));
    }
  });
}

function editFile(file: string, change: (document: Document) => void): boolean {
  const text = readFileSync(file, "utf8");
  const document = parseDocument(text);
  change(document);
  const after = printYaml(document, text);
  if (after === text) return false;
  writeFileSync(file, after);
  return true;
}
