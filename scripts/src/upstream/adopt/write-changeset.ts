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
  const groups = new Map<string, { operations: string[]; sentences: Said[] }>();
  const byWeight = [...changes].sort((a, b) => compareLevels(b.level, a.level));
  for (const { operations, sentence, rule, level } of byWeight) {
    const group = groups.get(operations.join()) ?? { operations, sentences: [] };
    groups.set(operations.join(), group);
    const said = { sentence, advice: level === "major" ? ` ${adviceOn(rule)}` : "" };
    if (!group.sentences.some((other) => other.sentence === sentence)) group.sentences.push(said);
  }
  return [...groups.values()]
    .sort((a, b) => a.operations.length - b.operations.length)
    .flatMap(({ operations, sentences }) => {
      const names = namesOf(provider, operations);
      const [only, second, ...others] = joined(sentences);
      return second === undefined
        ? [`- ${names}: ${only}`]
        : [`- ${names}:`, ...[only, second, ...others].map((said) => `  - ${said}`)];
    });
}

/** A sentence about a change, and what to do. */
interface Said {
  sentence: string;
  advice: string;
}

const property = "`(?:(?<holder>[^`]+)\\.)?(?<name>[^`.]+)`";

/** Sentences about one property or parameter each, and how one says the same of several: `a` and `b`, in their holder. */
const plurals: readonly [pattern: RegExp, says: string][] = [
  [new RegExp(`^Responses have ${property}\\.$`), "Responses have {names}{holder}."],
  [new RegExp(`^Responses do not have ${property} any more\\.$`), "Responses do not have {names} any more{holder}."],
  [new RegExp(`^${property} can be sent\\.$`), "{names} can be sent{holder}."],
  [new RegExp(`^${property} cannot be sent any more\\.$`), "{names} cannot be sent any more{holder}."],
  [new RegExp(`^${property} need not be sent any more\\.$`), "{names} need not be sent any more{holder}."],
  [new RegExp(`^${property} is never null\\.$`), "{names} are never null{holder}."],
  [/^The query parameter `(?<name>[^`]+)` can be sent\.$/, "The query parameters {names} can be sent."],
];

/** Says in one sentence what is the same of several properties of one schema, or of several parameters. */
function joined(sentences: readonly Said[]): string[] {
  const groups = new Map<string, Said & { names: string[]; holder: string; says: string }>();
  for (const said of sentences) {
    const [pattern, says = ""] = plurals.find(([known]) => known.test(said.sentence)) ?? [];
    const { name = "", holder = "" } = pattern?.exec(said.sentence)?.groups ?? {};
    const key = pattern ? JSON.stringify([says, holder, said.advice]) : said.sentence;
    groups.set(key, { ...said, holder, says, names: [...(groups.get(key)?.names ?? []), `\`${name}\``] });
  }
  return [...groups.values()].map(({ sentence, advice, names, holder, says }) => {
    if (names.length === 1) return `${sentence}${advice}`;
    const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
    const place = holder === "" ? "" : ` in \`${holder}\``;
    return `${says.replace("{names}", list).replace("{holder}", place)}${advice.replaceAll(/\bit\b/g, "them")}`;
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
