import { findRule } from "../../src/rules/find-rule.ts";
import { plainRules } from "../../src/rules/plain-rules.ts";
import checks from "./oasdiff-checks.json" with { type: "json" };
import { type CheckFamily, checkFamilies, leftOut, otherChecks } from "./oasdiff-families.ts";

/** A check of oasdiff's, and what is ours for it. */
export interface CheckMatch {
  id: string;
  direction: "request" | "response";
  rule?: string;
  family?: CheckFamily;
  why?: string;
}

/** All checks of oasdiff's that are errors or warnings there. */
export const checkMatches: readonly CheckMatch[] = checks.map((id) => {
  const direction = id.startsWith("response") ? "response" : "request";
  const why = leftOut.find(([ids]) => ids.test(id))?.[1];
  if (why) return { id, direction, why };
  const rule = otherChecks[id];
  if (rule) return { id, direction, rule };
  // The longest end: `max-length-set` is no `set` of `length`.
  const [family] = checkFamilies
    .filter(({ ends }) => id.endsWith(`-${ends}`))
    .sort((a, b) => b.ends.length - a.ends.length);
  return family ? { id, direction, family, rule: `${direction}-${family.rule}` } : { id, direction };
});

/** The lines of the table in the docs. */
export function checkTable(): string[] {
  return checkMatches.map(({ id, direction, rule, why }) => {
    if (!rule) return `| \`${id}\` | | ${why} |`;
    const name = rule in plainRules ? rule : rule.replace(/^re(?:quest|sponse)-/, "");
    const { levels } = findRule({ rule: name as "type-changed", direction });
    return `| \`${id}\` | \`${rule}\` | ${levels.join(", ")} |`;
  });
}
