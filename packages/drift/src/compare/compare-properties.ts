import type { Property, SchemaNode, Shape } from "@certspec/openapi/operations";
import type { SchemaRuleName } from "../rules/schema-rules.ts";
import { isAnything } from "./compare-types.ts";
import type { SchemaContext } from "./context.ts";
import { signatureOf } from "./signature.ts";

/** Compare properties by their names, as far as they travel in the direction that is looked at. */
export function compareProperties(context: SchemaContext): void {
  const { pair, report, descend } = context;
  const [before, after] = [pair.before.shape.properties, pair.after.shape.properties];
  const travels = (property: Property | undefined) =>
    property && !(pair.direction === "request" ? property.readOnly : property.writeOnly) ? property : undefined;
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [first, second] = [travels(before.get(name)), travels(after.get(name))];
    const at = {
      beforePointer: before.get(name)?.pointer ?? pair.before.pointer,
      afterPointer: after.get(name)?.pointer ?? pair.after.pointer,
    };
    if (first && second) {
      descend(first.node, second.node, name);
      if (first.required !== second.required)
        report(second.required ? "property-became-required" : "property-became-optional", { ...at, subject: name });
    } else if (second) {
      const rule = comeRule(context, before.has(name), second);
      report(rule, { ...at, subject: name, cause: signatureOf(second.node) });
    } else if (first) {
      const rule = goneRule(context, after.has(name));
      report(rule, { ...at, subject: name, side: "before", cause: signatureOf(first.node) });
    }
  }
}

function comeRule({ pair }: SchemaContext, wasThere: boolean, property: Property): SchemaRuleName {
  if (pair.direction === "response") return wasThere ? "property-became-readable" : "property-added";
  if (property.required) return "required-property-added";
  return wasThere ? "property-became-writable" : "property-added";
}

function goneRule({ pair }: SchemaContext, isThere: boolean): SchemaRuleName {
  if (!isThere) return "property-removed";
  return pair.direction === "request" ? "property-became-read-only" : "property-became-write-only";
}

/** Compares what an object may hold besides its properties. */
export function compareAdditional(context: SchemaContext): void {
  const { pair, report, descend } = context;
  const [first, second] = [pair.before.shape.additional, pair.after.shape.additional];
  const keyword = "additionalProperties";
  const at = {
    beforePointer: pair.before.shape.placeOf(keyword),
    afterPointer: pair.after.shape.placeOf(keyword),
  };
  if (typeof first === "object" && typeof second === "object") descend(first, second);
  else if (!(allowsAnything(first) && allowsAnything(second)) && first !== second)
    report(`additional-properties-${additionalChange(first, second)}`, at);
}

/** Whether other properties may have any value, also where a schema that says so is described. */
function allowsAnything(additional: Shape["additional"]): boolean {
  return typeof additional === "object" ? isAnything(additional) : additional;
}

function additionalChange(before: Shape["additional"], after: Shape["additional"]) {
  if (after === false) return typeof before === "object" ? "removed" : "forbidden";
  if (before === false) return "allowed";
  return after === true ? "untyped" : "typed";
}

/** Compares the items of lists. */
export function compareItems(context: SchemaContext): void {
  const { pair, report, descend, before, after } = context;
  const [first, second] = [pair.before.shape, pair.after.shape];
  if (first.items || second.items) {
    const free = (side: typeof before, pointer: string) => side.nodes([], `${pointer}/items`);
    descend(first.items ?? free(before, pair.before.pointer), second.items ?? free(after, pair.after.pointer));
  }
  if (first.tuple.length !== second.tuple.length)
    report("tuple-changed", { before: String(first.tuple.length), after: String(second.tuple.length) });
  for (const [index, node] of first.tuple.entries()) {
    const other = second.tuple[index];
    if (other) descend(node, other);
  }
}

/** Compares what schemas say about parts of a value that no other keyword names: by pattern, left over, or inside a text. */
export function compareRest(context: SchemaContext): void {
  const { before, after } = context.pair;
  for (const keyword of new Set([...before.shape.rest.keys(), ...after.shape.rest.keys()])) {
    const [first, second] = [before.shape.rest.get(keyword), after.shape.rest.get(keyword)];
    compareOne(context, keyword, first, second);
  }
}

function compareOne(
  { pair, report, descend }: SchemaContext,
  key: string,
  first: SchemaNode | false | undefined,
  second: SchemaNode | false | undefined,
): void {
  if (first === second) return;
  if (first && second) {
    descend(first, second);
    return;
  }
  const [keyword = key] = key.split(" ");
  const at = {
    keyword: `\`${keyword}\``,
    beforePointer: pair.before.shape.placeOf(keyword),
    afterPointer: pair.after.shape.placeOf(keyword),
    cause: key,
  };
  if (first === undefined) report("constraint-added", at);
  // Properties that had a type can be anything now.
  else if (second === undefined)
    report(first && keyword.endsWith("Properties") ? "additional-properties-untyped" : "constraint-removed", at);
  else report(first === false ? "constraint-loosened" : "constraint-changed", at);
}
