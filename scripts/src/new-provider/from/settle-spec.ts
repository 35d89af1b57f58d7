import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lintSpec } from "../../lint-spec.ts";
import { type Problem, SpecError } from "../../read-spec/problem.ts";
import { writeFiles } from "../write-files.ts";
import { yamlText } from "../yaml-text.ts";
import type { ImportContext, ImportedExample } from "./import-context.ts";
import { referredFiles } from "./referred-files.ts";

/**
 * Lints the imported files until only facts of the API are left to object to, and give its texts: examples that do not fit
 * are made anew, and facts are waived with their reason.
 * @throws {SpecError} with what a person has to mend in the source.
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
      const examples = problems.filter(({ rule }) => rule === "certspec/examples-match");
      const flawed = new Set(examples.map((problem) => exampleAt(problem, context.examples)));
      const moved = [...flawed].filter((example) => example !== undefined && nextAttempt(example, context));
      if (moved.length > 0) continue;
      const facts = problems.filter(({ rule, at }) => rule in reasons && at !== undefined);
      const others = problems.filter((problem) => !facts.includes(problem));
      if (others.length > 0) throw new SpecError(others);
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
  if (example.attempt === 0 && example.attempts.length > 1)
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
