import { escapeKey } from "@certspec/openapi";
import { show } from "../../checker/mismatch.ts";

/** A value that differs from a right one in one place. */
export interface WrongValue {
  what: string;
  /** JSON pointer of the place. */
  at: string;
  value: unknown;
}

const most = 300;

/** Values that differ from a right one in one place, and are wrong because of it. */
export function wrongValues(right: unknown, isWrong: (value: unknown) => boolean): WrongValue[] {
  return changes(right)
    .slice(0, most * 10)
    .filter(({ value }) => isWrong(value))
    .slice(0, most);
}

const others: readonly unknown[] = [null, true, 0, -1, 0.5, 1e15, -1e15, "", "no such value", "x".repeat(3000), [], {}];

function changes(right: unknown): WrongValue[] {
  const whole = others
    .filter((value) => JSON.stringify(value) !== JSON.stringify(right))
    .map((value) => ({ what: `as ${show(value).slice(0, 40)}`, at: "", value }));
  if (Array.isArray(right)) return [...whole, ...listChanges(right)];
  if (typeof right !== "object" || right === null) return whole;
  return [...whole, ...objectChanges(right)];
}

function listChanges(right: readonly unknown[]): WrongValue[] {
  const [first] = right;
  return [
    { what: "without items", at: "", value: [] },
    ...(right.length ? [{ what: "with an item twice", at: "", value: [...right, first] }] : []),
    ...(right.length
      ? [{ what: "with far more items", at: "", value: Array.from({ length: 1000 }, () => first) }]
      : []),
    ...right
      .slice(0, 3)
      .flatMap((item, index) => inside(String(index), changes(item), (value) => right.with(index, value))),
  ];
}

function objectChanges(right: object): WrongValue[] {
  const entries = Object.entries(right);
  return [
    { what: "with another property", at: "/not-in-the-document", value: { ...right, "not-in-the-document": 1 } },
    ...entries.map(([name]) => ({
      what: `without ${name}`,
      at: `/${escapeKey(name)}`,
      value: Object.fromEntries(entries.filter(([key]) => key !== name)),
    })),
    ...entries.flatMap(([name, item]) =>
      inside(name, changes(item), (value) =>
        Object.fromEntries(entries.map(([key, each]) => [key, key === name ? value : each])),
      ),
    ),
  ];
}

function inside(name: string, found: readonly WrongValue[], put: (value: unknown) => unknown): WrongValue[] {
  const key = `/${escapeKey(name)}`;
  return found.map(({ what, at, value }) => ({ what: `${name} ${what}`, at: key + at, value: put(value) }));
}
