import { type Bound, type BoundKeyword, boundKeywords, compareBounds, type Shape } from "@certspec/openapi/operations";
import type { SchemaContext } from "./context.ts";
import { isHint, sizeOf } from "./formats.ts";

/** Compares what limits values beside their types: bounds, patterns, formats, defaults and rarer keywords. */
export function compareRestrictions(context: SchemaContext): void {
  const { before, after } = context.pair;
  for (const keyword of Object.keys(boundKeywords) as BoundKeyword[]) compareBound(context, keyword);
  compareSteps(context, before.shape.multipleOf, after.shape.multipleOf);
  if (before.shape.uniqueItems !== after.shape.uniqueItems)
    context.report(after.shape.uniqueItems ? "bound-tightened" : "bound-loosened", {
      ...placesOf(context, "uniqueItems"),
      before: String(before.shape.uniqueItems),
      after: String(after.shape.uniqueItems),
    });
  compareFormats(context);
  const patterns = ({ patterns: all }: Shape) => (all.length > 0 ? [...all].sort().join(" and ") : undefined);
  compareText(context, "pattern", patterns(before.shape), patterns(after.shape));
  compareText(context, "default", before.shape.defaultValue, after.shape.defaultValue);
}

function compareFormats(context: SchemaContext): void {
  const [first, second] = [context.pair.before.shape, context.pair.after.shape];
  if (first.format === second.format) return;
  const { beforePointer, afterPointer } = placesOf(context, "format");
  const facts = {
    beforePointer,
    afterPointer,
    before: quoted(first.format),
    after: quoted(second.format) ?? "any other",
  };
  const [before, after] = [first, second].map((shape) => (isHint(shape) ? undefined : shape.format));
  const size = sizeOf(first.format, second.format);
  if (size) context.report(`format-${size}`, facts);
  else if (before === after) context.report("format-hint-changed", facts);
  else
    context.report(
      before === undefined ? "format-added" : after === undefined ? "format-removed" : "format-changed",
      facts,
    );
}

function compareBound(context: SchemaContext, keyword: BoundKeyword): void {
  const first = context.pair.before.shape.bounds.get(keyword);
  const second = context.pair.after.shape.bounds.get(keyword);
  const order = compareBounds(keyword, first, second);
  if (order === 0) return;
  context.report(order > 0 ? "bound-tightened" : "bound-loosened", {
    ...(first && { beforePointer: first.pointer }),
    ...(second && { afterPointer: second.pointer }),
    keyword: `\`${keyword}\``,
    before: spell(first),
    after: spell(second),
  });
}

function compareSteps(context: SchemaContext, first: number | undefined, second: number | undefined): void {
  if (first === second) return;
  // Every multiple of 4 is one of 2, not the other way round.
  const loosened = second === undefined || (first !== undefined && isMultiple(first, second));
  context.report(loosened ? "bound-loosened" : "bound-tightened", {
    ...placesOf(context, "multipleOf"),
    before: String(first ?? "none"),
    after: String(second ?? "none"),
  });
}

function compareText(
  context: SchemaContext,
  keyword: "pattern" | "default",
  before: string | undefined,
  after: string | undefined,
): void {
  if (before === after) return;
  const happened = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  const { beforePointer, afterPointer } = placesOf(context, keyword);
  context.report(`${keyword}-${happened}`, {
    beforePointer,
    afterPointer,
    before: quoted(before),
    after: quoted(after),
  });
}

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `\`${text}\``;
}

function placesOf({ pair }: SchemaContext, keyword: string) {
  return {
    keyword: `\`${keyword}\``,
    beforePointer: pair.before.shape.placeOf(keyword),
    afterPointer: pair.after.shape.placeOf(keyword),
  };
}

function spell(bound: Bound | undefined): string {
  return bound ? `${bound.value}${bound.exclusive ? " (exclusive)" : ""}` : "none";
}

/** Fractions are not exact: 0.3 is three times 0.1, though dividing them gives a little less. */
function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-9 * times;
}

/** Keywords that say how a text holds something else. */
const contents = new Set(["contentEncoding", "contentMediaType", "xml"]);

/** Compares documentation, deprecation and the keywords without a separate rule. */
export function compareNotes({ pair, report }: SchemaContext): void {
  const [before, after] = [pair.before.shape, pair.after.shape];
  if (before.words !== after.words) report("words-changed", { cause: `${before.words} ${after.words}` });
  if (before.deprecated !== after.deprecated)
    report(after.deprecated ? "deprecated" : "no-longer-deprecated", {
      beforePointer: before.placeOf("deprecated"),
      afterPointer: after.placeOf("deprecated"),
    });
  for (const keyword of new Set([...before.others.keys(), ...after.others.keys()])) {
    const [first, second] = [before.others.get(keyword), after.others.get(keyword)];
    if (first === second) continue;
    report(contents.has(keyword) ? "content-changed" : "note-changed", {
      beforePointer: before.placeOf(keyword),
      afterPointer: after.placeOf(keyword),
      keyword: `\`${keyword}\``,
      before: first ?? "nothing",
      after: second ?? "nothing",
      cause: `${first} ${second}`,
    });
  }
}
