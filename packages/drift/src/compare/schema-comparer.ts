import { below } from "@certspec/openapi";
import type { SchemaNode } from "@certspec/openapi/operations";
import { findRule } from "../rules/find-rule.ts";
import type { SchemaRuleName } from "../rules/schema-rules.ts";
import { compareConditions } from "./compare-conditions.ts";
import { compareAdditional, compareItems, compareProperties, compareRest } from "./compare-properties.ts";
import { compareNotes, compareRestrictions } from "./compare-restrictions.ts";
import { compareTypes, compareWithAnything } from "./compare-types.ts";
import { compareUnions } from "./compare-unions.ts";
import {
  type Child,
  type Finding,
  isSame,
  type NameSide,
  type Places,
  type Report,
  type SchemaComparer,
  type SchemaContext,
  type SchemaPair,
  type Side,
} from "./context.ts";
import type { IsUnchanged } from "./find-unchanged.ts";
import { labelOf } from "./label.ts";

interface ComparerOptions {
  /** The document whose names count. */
  named: NameSide;
  isUnchanged: IsUnchanged;
}

export function createSchemaComparer(
  before: Side,
  after: Side,
  options: ComparerOptions,
  other?: SchemaComparer,
): SchemaComparer {
  const { named, isUnchanged } = options;
  const pairs = new Map<string, SchemaPair>();
  let reversed = other;
  return (first, second, direction) => compare(first, second, direction);

  function compare(
    first: SchemaNode,
    second: SchemaNode,
    direction: SchemaPair["direction"],
    isAlternative = false,
  ): SchemaPair {
    const key = `${first.id} ${second.id} ${direction}${isAlternative ? " alternative" : ""}`;
    const known = pairs.get(key) ?? createPair(first, second, direction, isAlternative);
    pairs.set(key, known);
    return known;
  }

  /** Compared lazily, because schemas can be nested deeply and contain themselves. */
  function createPair(
    first: SchemaNode,
    second: SchemaNode,
    direction: SchemaPair["direction"],
    isAlternative: boolean,
  ): SchemaPair {
    const findings: Finding[] = [];
    const children: Child[] = [];
    let isFilled = false;
    const fillOnce = () => {
      if (isFilled) return;
      isFilled = true;
      // Most parts of a changed schema stay as they are, and need not be understood.
      if (first.written !== undefined && isUnchanged(first.written, second.written)) return;
      fill(contextOf(pair, findings, children));
    };
    const pair: SchemaPair = {
      before: first,
      after: second,
      direction,
      isAlternative,
      get findings() {
        fillOnce();
        return findings;
      },
      get children() {
        fillOnce();
        return children;
      },
    };
    return pair;
  }

  function contextOf(pair: SchemaPair, findings: Finding[], children: Child[]): SchemaContext {
    const { direction } = pair;
    const shapes = (first: SchemaNode, second: SchemaNode) => compare(first, second, direction, true);
    return {
      pair,
      before,
      after,
      named,
      report: (rule, report = {}) => findings.push(findingOf(pair, rule, report)),
      descend: (first, second, name) => children.push({ pair: compare(first, second, direction), name }),
      same: (first, second) => isSame(compare(first, second, direction), changesMeaning),
      widens: (first, second) => isSame(compare(first, second, "request"), breaks),
      narrows: (first, second) => {
        // Knows this one in return: a schema may forbid itself.
        reversed ??= createSchemaComparer(after, before, options, compare);
        return isSame(reversed(second, first, "request"), breaks);
      },
      ofType: (node, type, side) => ofType(side === "before" ? before : after, node, type),
      shapes: {
        descend: (first, second) => children.push({ pair: shapes(first, second), name: undefined }),
        same: (first, second) => isSame(shapes(first, second), changesMeaning),
        identical: (first, second) => isSame(shapes(first, second), () => true),
        contains: (first, second) => isSame(shapes(first, second), breaks),
      },
    };
  }

  function findingOf(pair: SchemaPair, rule: SchemaRuleName, report: Report): Finding {
    const {
      beforePointer = pair.before.pointer,
      afterPointer = pair.after.pointer,
      cause = "",
      side,
      subject,
      isNamed,
      ...facts
    } = report;
    const said = isNamed ? [] : [facts.before, facts.after];
    // A list and its items go by the name of one property.
    const isList = pair.before.shape.types?.has("array") === true;
    return {
      rule,
      direction: pair.direction,
      ...facts,
      name: labelIn(
        pair,
        { beforePointer, afterPointer },
        { ...(side && { side }), ...(subject !== undefined && { subject }) },
      ),
      beforePointer,
      afterPointer,
      subject,
      cause: JSON.stringify([...said, facts.keyword, cause, isList]),
    };
  }

  /** The name of the place of a change, in the words of the document whose names count. */
  function labelIn(
    pair: SchemaPair,
    { beforePointer, afterPointer }: Places,
    { side = named, subject }: Report,
  ): string {
    if (side === "after") return labelOf(after.reader, afterPointer);
    const isAdded = subject !== undefined && beforePointer === pair.before.pointer;
    return labelOf(before.reader, isAdded ? below(beforePointer, "properties", subject) : beforePointer);
  }
}

function fill(context: SchemaContext): void {
  if (compareWithAnything(context) === "other") return;
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
