import { stringify } from "yaml";
import { allRules } from "../../src/rules/find-rule.ts";
import type { Fragment } from "./case-documents.ts";
import { plainCases } from "./plain-cases.ts";
import { schemaCases } from "./schema-cases.ts";

/** The lines of the table of all rules: what each means, and one change that it is about. */
export function ruleTable(): string[] {
  const examples = new Map<string, [before: unknown, after: unknown]>();
  for (const { rule, before, after, request, response } of [...schemaCases].reverse()) {
    if (request) examples.set(`request-${rule}`, [before, after]);
    if (response) examples.set(`response-${rule}`, [before, after]);
  }
  for (const { rule, before, after } of [...plainCases].reverse())
    if (!examples.has(rule)) examples.set(rule, [spell(before), spell(after)]);
  return allRules().map(({ id, levels: [wire, types] }) => {
    const [before, after] = examples.get(id) ?? [];
    return `| \`${id}\` | ${wire} | ${types} | ${cell(before)} | ${cell(after)} |`;
  });
}

/** What a fragment says about the operation or the document that it is part of. */
function spell({ operation, document, method, path, without }: Fragment): unknown {
  if (without) return "(none)";
  return { ...(method && { method }), ...(path && { path }), ...operation, ...document };
}

function cell(value: unknown): string {
  if (value === "(none)") return value;
  const text = stringify(JSON.parse(JSON.stringify(value ?? null)), { collectionStyle: "flow", lineWidth: 0 });
  return `\`${text
    .trim()
    .replace(/^\{ (.+) \}$/s, "$1")
    .replaceAll("|", "\\|")}\``;
}
