import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keysOf } from "@certspec/openapi";
import { lintSpec } from "../../lint-spec.ts";
import type { Problem } from "../../read-spec/problem.ts";
import { NewProviderError } from "../new-provider-error.ts";
import { writeFiles } from "../write-files.ts";
import { yamlText } from "../yaml-text.ts";
import type { ImportContext, ImportedExample } from "./import-context.ts";
import { isMapping } from "./place.ts";
import { referredFiles } from "./referred-files.ts";
import { sourceOf } from "./source-of.ts";

/**
 * Lints the imported files until only facts of the API are left to object to, and returns its texts: examples that do not fit
 * are made anew, keywords that OpenAPI does not have are left out, and facts are waived with their reason.
 * @throws {NewProviderError} with what a person has to mend in the source.
 */
export async function settleSpec(context: ImportContext, name: string): Promise<Record<string, string>> {
  const temporary = mkdtempSync(join(tmpdir(), "new-provider-"));
  const folder = join(temporary, "specs", name);
  for (const example of context.examples) example.attempts[0]?.();
  try {
    for (;;) {
      const texts = Object.fromEntries(
        Object.entries(referredFiles(context.files)).map(([file, value]) => [file, yamlText(value)]),
      );
      rmSync(folder, { recursive: true, force: true });
      writeFiles(folder, texts);
      const problems = await lintSpec(folder);
      const endless = problems.filter(({ rule }) => rule === "certspec/no-endless-schema");
      if (endless.length > 0) throw unusable(endless, context);
      const examples = problems.filter(({ rule }) => rule === "certspec/examples-match");
      const wrong = new Set(examples.map((problem) => exampleAt(problem, context.examples)));
      const moved = [...wrong].filter((example) => example !== undefined && nextAttempt(example, context));
      if (moved.length > 0) continue;
      const facts = problems.filter(({ rule, at }) => rule in reasons && at !== undefined);
      const others = problems.filter((problem) => !facts.includes(problem));
      const mended = others.filter((problem) => leaveOut(problem, context) || forget(problem, context));
      if (mended.length > 0) continue;
      if (others.length > 0) throw unusable(others, context);
      if (facts.length > 0)
        texts["waivers.yaml"] = yamlText(facts.map(({ rule, at }) => ({ rule, at, reason: reasons[rule] })));
      return texts;
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function exampleAt({ at = "" }: Problem, examples: readonly ImportedExample[]): ImportedExample | undefined {
  const [file, pointer = ""] = at.split("#");
  return examples.find((example) => example.file === file && pointer.startsWith(`${example.pointer}/`));
}

function nextAttempt(example: ImportedExample, { remark }: ImportContext): boolean {
  if (example.attempt === 0 && example.isStated)
    remark(
      example.origin,
      `the examples that the source has do not match the schema; \`${example.file}\` has one made from the schema.`,
    );
  example.attempt += 1;
  if (example.attempt === example.attempts.length - 1 && example.file.startsWith("responses/"))
    remark(
      example.origin,
      `no value was found that fits the schema; \`${example.file}\` allows anything. Write its schema as the API answers.`,
    );
  const attempt = example.attempts[example.attempt];
  attempt?.();
  return attempt !== undefined;
}

/** Leaves out a part of a schema that does not follow OpenAPI: an unknown keyword, or a value of the wrong type. */
function leaveOut({ rule, at = "", message }: Problem, context: ImportContext): boolean {
  const [file = "", pointer = ""] = at.split("#");
  const keys = keysOf(pointer === "/" ? "" : pointer);
  const key = keys.pop();
  const isOfSchema = file.startsWith("schemas/") || keys.includes("schema");
  if (rule !== "struct" || !isOfSchema || key === undefined) return false;
  let holder: unknown = context.files[file];
  for (const step of keys) holder = isMapping(holder) || Array.isArray(holder) ? Reflect.get(holder, step) : undefined;
  if (!isMapping(holder) || !Object.hasOwn(holder, key)) return false;
  delete holder[key];
  context.remark(sourceOf(at, context), `\`${key}\` was left out: ${message} Write it as OpenAPI 3.1 has it.`);
  return true;
}

/** Takes back a convention that was read from names, where the schemas say something else in the end. */
function forget({ rule, at = "" }: Problem, context: ImportContext): boolean {
  const extension = recognised[rule];
  if (extension === undefined) return false;
  const [file = ""] = at.split("#");
  const holders = Object.entries(context.files).filter(
    ([name, value]) => isMapping(value) && extension in value && (extension !== "x-pagination" || name === file),
  );
  for (const [name, value] of holders) {
    delete (value as Record<string, unknown>)[extension];
    context.remark(
      sourceOf(name, context),
      `\`${extension}\` was not written: names look like it, but a schema does not have them. Write it where it holds.`,
    );
  }
  return holders.length > 0;
}

const recognised: Readonly<Record<string, string>> = {
  "certspec/pagination-names": "x-pagination",
  "certspec/error-names": "x-error",
  "certspec/envelope-names": "x-envelope",
};

/** Problems with the place in the source that each comes from, which is there to be corrected; the files of the import are not. */
function unusable(problems: readonly Problem[], context: ImportContext): NewProviderError {
  const lines = problems.slice(0, 20).map((problem) => {
    const { at, rule, message } = problem;
    return `  ${context.source.at(sourceOf(at, context))}: ${message} (${rule})`;
  });
  const rest = problems.length - lines.length;
  return new NewProviderError(
    [
      "the document cannot be imported as it is; nothing was written. Correct these places, or leave their operations out:",
      ...lines,
      ...(rest > 0 ? [`  … and ${rest} more`] : []),
    ].join("\n"),
  );
}

// Problems of an API rather than of the way its spec is written.
const reasons: Record<string, string> = Object.fromEntries(
  [
    "no-ambiguous-paths",
    "no-identical-paths",
    "no-illogical-composition-keywords",
    "no-path-trailing-slash",
    "path-not-include-query",
    "no-server-example.com",
    "no-enum-type-mismatch",
    "no-duplicated-enum-values",
    "no-required-schema-properties-undefined",
    "no-schema-type-mismatch",
    "operation-2xx-response",
    "operation-4xx-response",
    "security-defined",
    "security-scopes-defined",
    "spec-ref-siblings",
    "no-unsafe-markdown",
  ].map((rule) => [rule, "Imported as upstream's document has it."]),
);
