import { expect, test } from "vitest";
import { mutantsOf } from "../../mutation/mutant.ts";
import { mutateCode } from "../../mutation/mutate-code.ts";

const changesOf = (source: string): string[] =>
  mutantsOf("x.ts", source, mutateCode(source)).map(({ original, replacement }) => `${original} → ${replacement}`);

test("a condition holds always, and never, and a boundary is off by one", () => {
  expect(changesOf("if (a < b) c;")).toEqual(["a < b → true", "a < b → false", "a < b → a <= b", "c; → ;"]);
});

test("operators are swapped, brackets and comments or not", () => {
  expect(changesOf("const c = (a /* < */) < b;")).toContain("(a /* < */) < b → (a /* < */) <= b");
  expect(changesOf("const c = (a + 1) * -b;")).toEqual([
    "(a + 1) * -b → (a + 1) / -b",
    "a + 1 → a - 1",
    "1 → 2",
    "-b → (b)",
  ]);
});

test("texts are joined, not subtracted", () => {
  expect(changesOf('const c = "a" + b + d;')).toEqual(['"a" → ""']);
});

test("one operand of a logical operation stands for both", () => {
  expect(changesOf("const c = a ?? b;")).toEqual(["a ?? b → (a)", "a ?? b → (b)"]);
});

test("literals are other literals", () => {
  expect(changesOf('const c = [1, "", "b", true, `d`, 10n];')).toEqual(
    expect.arrayContaining(["1 → 2", '"" → "mutated"', '"b" → ""', "true → false", "`d` → ``", "10n → 101n"]),
  );
});

test("patterns lose anchors, repetitions and flags, and classes are turned round", () => {
  expect(changesOf("const c = /^a\\.\\d+[^*]$/gi;")).toEqual([
    "/^a\\.\\d+[^*]$/gi → /a\\.\\d+[^*]$/gi",
    "/^a\\.\\d+[^*]$/gi → /^a\\.\\D+[^*]$/gi",
    "/^a\\.\\d+[^*]$/gi → /^a\\.\\d[^*]$/gi",
    "/^a\\.\\d+[^*]$/gi → /^a\\.\\d+[*]$/gi",
    "/^a\\.\\d+[^*]$/gi → /^a\\.\\d+[^*]/gi",
    "/^a\\.\\d+[^*]$/gi → /^a\\.\\d+[^*]$/i",
    "/^a\\.\\d+[^*]$/gi → /^a\\.\\d+[^*]$/g",
  ]);
});

test("statements are removed, and functions answer nothing", () => {
  expect(changesOf("function g() { for (const a of b) { if (a) continue; f(); return a; } }")).toEqual(
    expect.arrayContaining(["b → []", "continue; → ;", "f(); → ;", "return a; → return;"]),
  );
  expect(changesOf("const f = (a) => a;")).toEqual(["a → undefined"]);
  expect(changesOf("const f = () => undefined;")).toEqual([]);
});

test("arguments are not passed on, and calls of a chain are left out or swapped for their twins", () => {
  expect(changesOf("const c = f(a, 1).trim().startsWith(b);")).toEqual(
    expect.arrayContaining(["a → undefined", "b → undefined", "f(a, 1).trim() → f(a, 1)", "startsWith → endsWith"]),
  );
});

test("names that every object inherits are names like any other", () => {
  expect(changesOf("const c = a.toString().constructor();")).toEqual([]);
});

test("optional steps are taken for granted, whatever follows", () => {
  expect(changesOf("const c = a?.b; const d = a?.[b]; const e = a?.(b);")).toEqual(
    expect.arrayContaining(["a?.b → a.b", "a?.[b] → a[b]", "a?.(b) → a(b)"]),
  );
});

test("defaults are not there", () => {
  expect(changesOf("function f({ a = b }: T, c: T = d) {}")).toEqual(["b → undefined", "d → undefined"]);
});

test("lists and objects lack a member, or have one", () => {
  expect(changesOf("const c = [a, b]; const d = { a, ...b }; const e = [];")).toEqual([
    "a → ...[]",
    "b → ...[]",
    "a → ...{}",
    "...b → ...{}",
    '[] → ["mutated"]',
  ]);
});

test("types, imports, names of members and directives are left alone", () => {
  expect(changesOf('"use strict"; import a from "b"; export type { C } from "d"; interface E { f: "g" }')).toEqual([]);
  expect(changesOf('type A = "b" | 1; declare const c: "d"; let e = f as "g";')).toEqual([]);
});

test("a mutant says where it is, in one line", () => {
  const source = "const a = 1;\n  if (b ===\n    c) d;";
  const mutants = mutantsOf("packages/x.ts", source, mutateCode(source));

  expect(mutants[1]).toMatchObject({
    file: "packages/x.ts",
    line: 2,
    column: 7,
    code: "if (b ===",
    original: "b === c",
    replacement: "true",
  });
});
