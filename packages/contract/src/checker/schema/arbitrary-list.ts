import fc, { type Arbitrary } from "fast-check";
import type { Building } from "./arbitrary-for.ts";
import type { Merged } from "./merge-schemas.ts";

/** Lists that a schema allows: as short as they may be, and up to three items longer. */
export function arbitraryList(merged: Merged, { build, isEnding }: Building): Arbitrary<unknown[]> {
  const { prefixItems, items, contains, minItems = 0, maxItems, uniqueItems = false, minContains } = merged;
  const heads = prefixItems.slice(0, maxItems).map(build);
  const isClosed = items?.some(({ value: node }) => (node as unknown) === false) === true;
  const wanted = contains ? (minContains ?? 1) : 0;
  const least = Math.max(0, minItems - heads.length, Math.min(wanted, maxItems ?? wanted));
  const most = isClosed
    ? 0
    : Math.max(least, Math.min((maxItems ?? Number.POSITIVE_INFINITY) - heads.length, least + (isEnding ? 0 : 3)));
  const head = fc.tuple(...heads);
  if (most <= 0 || (!items && !contains && heads.length && minItems <= heads.length))
    return head.map((values) => [...values]);
  const all = build([...(items ?? []), ...(contains ?? [])]);
  const item = items && contains && wanted === 0 ? build(items) : all;
  return fc
    .tuple(head, several(item, { least, most, isUnique: uniqueItems }))
    .map(([first, rest]) => [...first, ...rest]);
}

interface Count {
  least: number;
  most: number;
  isUnique: boolean;
}

function several(item: Arbitrary<unknown>, { least, most, isUnique }: Count): Arbitrary<unknown[]> {
  const length = { minLength: least, maxLength: most };
  // Of several times as many, some are the same; where too few are left, there are no more.
  if (isUnique)
    return fc.array(item, { minLength: least * 3, maxLength: least * 3 + most - least }).map((values) => {
      const different = new Map(values.map((value) => [JSON.stringify(value), value]));
      return [...different.values()].slice(0, most);
    });
  if (least <= 50) return fc.array(item, length);
  // Very long lists repeat a few items, because what is asked for is the length.
  return fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 4 }), fc.integer({ min: least, max: most }))
    .map(([few, count]) => Array.from({ length: count }, (_, index) => few[index % few.length]));
}
