import { createHash } from "node:crypto";
import { type Change, compareLevels, type Level } from "@certspec/drift";
import { camelCase } from "../../generator/names.ts";

/** The name and the text of a changeset: the step of the package, and what its users read about it. */
export function changesetOf(
  provider: string,
  level: Level,
  changes: readonly Change[],
): { name: string; text: string } {
  const ids = changes.map(({ id }) => id).sort();
  const digest = createHash("sha256").update(ids.join()).digest("hex").slice(0, 8);
  // A text that changed is nothing that a user of the package has to know.
  const told = changes.filter(({ rule }) => !rule.endsWith("words-changed"));
  const shown = told.length > 0 ? told : changes;
  const breaking = shown.filter((change) => change.level === "major");
  const others = shown.filter((change) => change.level !== "major");
  const sections = [
    ...(breaking.length > 0
      ? [
          "**Breaking:** the API changed, and code that uses these methods may have to.",
          "",
          ...listOf(provider, breaking),
        ]
      : []),
    ...(breaking.length > 0 && others.length > 0 ? [""] : []),
    ...(others.length > 0 ? ["Follow the API:", "", ...listOf(provider, others)] : []),
  ];
  const text = `---\n"@certspec/${provider}": ${level}\n---\n\n${sections.join("\n")}\n`;
  return { name: `drift-${provider}-${digest}.md`, text };
}

/** A list of methods, each with its changes; changes that the same methods share are said once. */
function listOf(provider: string, changes: readonly Change[]): string[] {
  const groups = new Map<string, { operations: string[]; sentences: string[] }>();
  const byWeight = [...changes].sort((a, b) => compareLevels(b.level, a.level));
  for (const { operations, sentence, rule, level } of byWeight) {
    const group = groups.get(operations.join()) ?? { operations, sentences: [] };
    groups.set(operations.join(), group);
    const said = level === "major" ? `${sentence} ${adviceOn(rule)}` : sentence;
    if (!group.sentences.includes(said)) group.sentences.push(said);
  }
  return [...groups.values()]
    .sort((a, b) => a.operations.length - b.operations.length)
    .flatMap(({ operations, sentences }) => {
      const names = namesOf(provider, operations);
      const [only, second] = sentences;
      return second === undefined
        ? [`- ${names}: ${only}`]
        : [`- ${names}:`, ...sentences.map((said) => `  - ${said}`)];
    });
}

/** Methods as a user calls them: `cloudflare.customCsrs.list`. */
function namesOf(provider: string, operations: readonly string[]): string {
  if (operations.length === 0) return "The package";
  const names = operations.map((id) => `\`${[camelCase(provider), ...id.split("_")].join(".")}\``);
  if (names.length <= 3) return names.join(", ");
  return `${names.length} methods, such as ${names.slice(0, 2).join(" and ")}`;
}

/** Advice to users about a breaking change, by its rule. */
const advice: readonly [rule: RegExp, says: string][] = [
  [/^request-property-removed$|^parameter-removed$|^body-removed$/, "Stop sending it."],
  [/property-removed$|header-removed$|response-body-removed$/, "Stop reading it."],
  [/required-(?:property|parameter|body)-added$|became-required$/, "Pass it in every call."],
  [/^response-.*became-(?:optional|nullable)$|became-write-only$/, "Check whether it is there before you use it."],
  [/^request-.*became-(?:not-nullable|read-only)$/, "Leave it out where you have no value."],
  [/^request-(?:enum|alternative).*removed$|^request-enum-added$/, "Send one of the others."],
  [/^request-(?:bound|pattern|format|constraint|choice)/, "Check the values that you send."],
  [/^(?:request|response)-(?:type|shape|became|content)/, "Adapt the code that uses it."],
  [/^operation-removed$/, "Remove the calls."],
  [/^security-/, "Check your credentials."],
  [/^success-status-removed$|^failure-status-removed$/, "Stop waiting for it."],
];

function adviceOn(rule: string): string {
  return advice.find(([pattern]) => pattern.test(rule))?.[1] ?? "Check the calls that use it.";
}
