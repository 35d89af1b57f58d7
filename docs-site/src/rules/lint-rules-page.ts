import { specLine } from "../markdown/spec-text.ts";
import type { Page } from "../page.ts";
import type { Repository } from "../repository/repository.ts";
import { SiteError } from "../site-error.ts";

/** The page of the repository's lint rules: what each rejects, and what it says, from the tests that hold it to that. */
export function lintRulesPage(repository: Repository): Page {
  const config = repository.read("redocly-rules.yaml");
  const rules = [...config.matchAll(/^ {2}certspec\/([\w-]+): (\w+)$/gm)].map(([, name = "", severity = ""]) => ({
    name,
    severity,
  }));
  const tests = repository
    .find("scripts/test/lint-*.test.ts")
    .map((file) => repository.read(file))
    .join("\n");
  const sections = rules.map(({ name, severity }) => section(repository, { name, severity, tests }));
  return {
    path: "lint-rules",
    title: "Lint rules",
    description: `The ${rules.length} rules of ours that every spec is held to, beside those of Redocly.`,
    body: [introduction, ...sections].join("\n\n"),
  };
}

const introduction = `\`pnpm generate\` and \`pnpm check\` hold every spec to Redocly's strict rules and to these of ours.
[Writing specs](/writing-specs/) says how a spec is written and how a rule is waived, [Contributing](/contributing/#write-a-lint-rule) how a rule is.`;

function section(
  repository: Repository,
  { name, severity, tests }: { name: string; severity: string; tests: string },
): string {
  const source = repository.read(`scripts/src/lint-rules/${name}.ts`);
  const [, doc] = /\/\*\*\s*((?:(?!\*\/)[\s\S])*?)\s*\*\/\s*export (?:const|function)/.exec(source) ?? [];
  if (doc === undefined)
    throw new SiteError(`scripts/src/lint-rules/${name}.ts: the rule has no description; write one above its export`);
  const words = doc.replace(/^\s*\* ?/gm, "").trim();
  const messages = messagesOf(name, tests);
  const shown = messages.length
    ? `It says, for example:\n\n${messages.map((message) => `- ${specLine(message)}`).join("\n")}`
    : "";
  return [`## certspec/${name}`, words, `Level: ${severity}.`, shown].filter(Boolean).join("\n\n");
}

/** Messages that a test expects to the letter; those with something to fill in are left out. */
function messagesOf(name: string, tests: string): string[] {
  const expected = new RegExp(`certspec/${name} ((?:\\\\.|(?!\\$\\{)[^\\\\"\\n])+?)["\`],?$`, "gm");
  const messages = [...tests.matchAll(expected)].map(([, text = ""]) => text.replace(/\\(.)/g, "$1"));
  return [...new Set(messages.filter((text) => text.endsWith(".")))].slice(0, 3);
}
