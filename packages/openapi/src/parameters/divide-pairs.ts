import type { Written } from "./decode.ts";
import type { Pair } from "./pairs.ts";
import { explodes } from "./styles.ts";

/** Which pairs are a parameter's. */
export interface PairOwner extends Written {
  /** Of an object, those that its schema names; left out for what is not an object, or is written as JSON. */
  readonly properties?: Pick<ReadonlySet<string>, "has">;
  /** An object with further properties of any name. */
  readonly isOpen?: boolean;
  /** A pair of the parameter's own name counts beside those of properties, because its value need not be an object. */
  readonly isScalarToo?: boolean;
}

/** Assigns pairs to parameters. Pairs without a parameter come last, under `undefined`. */
export function dividePairs<Key>(
  pairs: readonly Pair[],
  owners: Iterable<readonly [Key, PairOwner]>,
): Map<Key | undefined, readonly Pair[]> {
  let rest = pairs;
  const divided = new Map<Key | undefined, readonly Pair[]>();
  const all = [...owners];
  const names = new Set(all.map(([, { name }]) => name));
  // An object of any properties takes what the others leave.
  const sorted = all.map(([key, owner]) => ({ key, owner, isGreedy: isExploded(owner) && owner.isOpen === true }));
  sorted.sort((one, other) => Number(one.isGreedy) - Number(other.isGreedy));
  for (const { key, owner } of sorted) {
    const left: Pair[] = [];
    const own: Pair[] = [];
    for (const pair of rest) (owns(owner, pair.name, names) ? own : left).push(pair);
    divided.set(key, own);
    rest = left;
  }
  if (rest.length) divided.set(undefined, rest);
  return divided;
}

function owns(owner: PairOwner, each: string, names: ReadonlySet<string>): boolean {
  const { name, style, properties, isOpen, isScalarToo } = owner;
  if (style === "deepObject") return each === name || each.startsWith(`${name}[`);
  if (!isExploded(owner)) return each === name;
  if (properties?.has(each)) return true;
  return each === name ? isOpen === true || isScalarToo === true : isOpen === true && !names.has(each);
}

function isExploded({ style = "form", explode = explodes(style), properties }: PairOwner): boolean {
  return properties !== undefined && explode && style === "form";
}
