import type { Facts, Finding } from "../compare/context.ts";
import type { Level } from "../level.ts";
import { plainRules } from "./plain-rules.ts";
import type { PlainRule, SchemaRule, Verdict } from "./rule.ts";
import { schemaRules } from "./schema-rules.ts";

/** A rule as it applies to one finding. */
export interface FoundRule {
  id: string;
  levels: readonly [wire: Level, types: Level];
  named: boolean;
  say(facts: Facts): string;
}

const inSchemas: Record<string, SchemaRule> = schemaRules;
const around: Record<string, PlainRule> = plainRules;

/** The rule that says what a finding means. */
export function findRule({ rule, direction }: Pick<Finding, "rule" | "direction">): FoundRule {
  const plain = around[rule];
  if (plain) return foundRule(rule, plain.verdict, plain.named === true);
  const verdict = direction === "none" ? undefined : inSchemas[rule]?.[direction];
  if (!verdict) throw new Error(`no rule ${rule} for the direction ${direction}`);
  return foundRule(`${direction}-${rule}`, verdict, false);
}

/** All rules, in the order of their tables. */
export function allRules(): FoundRule[] {
  const schemas = Object.entries(inSchemas).flatMap(([name, rule]) =>
    (["request", "response"] as const).flatMap((direction) => {
      const verdict = rule[direction];
      return verdict ? [foundRule(`${direction}-${name}`, verdict, false)] : [];
    }),
  );
  return [...Object.entries(around).map(([id, rule]) => foundRule(id, rule.verdict, rule.named === true)), ...schemas];
}

function foundRule(id: string, [wire, types, says]: Verdict, named: boolean): FoundRule {
  return {
    id,
    levels: [wire, types],
    named,
    say: (facts) => {
      const text = says.replaceAll(/\{(\w+)\}/g, (_, key: string) => facts[key as keyof Facts] ?? "");
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
  };
}
