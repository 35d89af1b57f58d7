import type { SchemaNode } from "@certspec/openapi/operations";
import { findRule } from "../rules/find-rule.ts";
import type { SchemaRuleName } from "../rules/schema-rules.ts";
import { compareConditions } from "./compare-conditions.ts";
import { compareAdditional, compareItems, compareProperties, compareRest } from "./compare-properties.ts";
import { compareNotes, compareRestrictions } from "./compare-restrictions.ts";
import { compareTypes } from "./compare-types.ts";
import { compareUnions } from "./compare-unions.ts";
import {
  type Finding,
  isSame,
  type Report,
  type SchemaComparer,
  type SchemaContext,
  type SchemaPair,
  type Side,
} from "./context.ts";
import { labelOf, shortLabel } from "./label.ts";

export function createSchemaComparer(before: Side, after: Side): SchemaComparer {
  const pairs = new Map<string, SchemaPair>();
  let reversed: SchemaComparer | undefined;
  return compare;

  function compare(first: SchemaNode, second: SchemaNode, direction: SchemaPair["direction"]): SchemaPair {
    const key = `${first.id} ${second.id} ${direction}`;
    const known = pairs.get(key);
    if (known) return known;
    const pair: SchemaPair = { before: first, after: second, direction, findings: [], children: new Set() };
    // Known before it is filled: a schema that contains itself comes back here.
    pairs.set(key, pair);
    fill(contextOf(pair));
    return pair;
  }

  function contextOf(pair: SchemaPair): SchemaContext {
    return {
      pair,
      before,
      after,
      report: (rule, report = {}) => pair.findings.push(findingOf(pair, rule, report)),
      descend: (first, second) => pair.children.add(compare(first, second, pair.direction)),
      same: (first, second) => isSame(compare(first, second, pair.direction), changesMeaning),
      widens: (first, second) => isSame(compare(first, second, "request"), breaks),
      narrows: (first, second) => {
        reversed ??= createSchemaComparer(after, before);
        return isSame(reversed(second, first, "request"), breaks);
      },
      contains: (first, second) => isSame(compare(first, second, pair.direction), breaks),
      ofType: (node, type, side) => ofType(side === "before" ? before : after, node, type),
      identical: (first, second) => isSame(compare(first, second, pair.direction), () => true),
    };
  }

  function findingOf(pair: SchemaPair, rule: SchemaRuleName, report: Report): Finding {
    const {
      beforePointer = pair.before.pointer,
      afterPointer = pair.after.pointer,
      cause = "",
      side,
      ...facts
    } = report;
    const name = side === "before" ? labelOf(before.reader, beforePointer) : labelOf(after.reader, afterPointer);
    const shared = [shortLabel(name), facts.before, facts.after, facts.keyword, cause];
    return {
      rule,
      direction: pair.direction,
      ...facts,
      name: `\`${name}\``,
      beforePointer,
      afterPointer,
      cause: JSON.stringify(shared),
    };
  }
}

function fill(context: SchemaContext): void {
  if (compareTypes(context) === "other") return;
  if (compareUnions(context) === "other") return;
  compareNotes(context);
  compareRestrictions(context);
  compareProperties(context);
  compareAdditional(context);
  compareItems(context);
  compareRest(context);
  compareConditions(context);
}

const onlyTypes = new Map<string, { type: string }>();

function ofType({ nodes }: Side, { keywords, pointer }: SchemaNode, type: string): SchemaNode {
  // One object for each type, so that the same question gets the same node.
  const only = onlyTypes.get(type) ?? { type };
  onlyTypes.set(type, only);
  return nodes(
    [...keywords.map(({ schema, pointer: at }) => ({ value: schema, pointer: at })), { value: only, pointer }],
    pointer,
  );
}

function breaks(finding: Finding): boolean {
  return findRule(finding).levels[0] === "major";
}

function changesMeaning({ rule }: Finding): boolean {
  return rule !== "words-changed" && rule !== "note-changed";
}
