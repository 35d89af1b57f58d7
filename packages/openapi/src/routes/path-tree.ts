import type { Parameter } from "../document.ts";
import { escapePattern } from "../escape-pattern.ts";
import { decodePercent } from "../parameters/pairs.ts";

/** Values at path templates, found by a path. A parameter that is written `{+name}` matches one segment or more. */
export interface PathTree<Value> {
  /** The value at a template, made for the first that comes there: templates that differ in names alone are one place. */
  at(template: string, make: () => Value): Value;
  /** The values whose templates fit a path, the most literal template first. */
  find(path: string): Value[];
}

interface Branch<Value> {
  /** By their decoded texts, since a path may encode what it need not. */
  literals: Map<string, Branch<Value>>;
  /** Segments that are a text with parameters in it, such as `{name}.json`. */
  mixed: { text: string; pattern: RegExp; branch: Branch<Value> }[];
  parameter: Branch<Value> | undefined;
  /** Segments with a parameter whose values have slashes. */
  spanning: Branch<Value>["mixed"];
  value: Value | undefined;
}

/** Returns an empty tree, which is searched segment by segment instead of template by template. */
export function createPathTree<Value>(): PathTree<Value> {
  const root = createBranch<Value>();
  return {
    at: (template, make) => {
      let branch = root;
      for (const segment of segmentsOf(template)) branch = step(branch, segment);
      branch.value ??= make();
      return branch.value;
    },
    find: (path) => {
      const found: Value[] = [];
      search(root, segmentsOf(path), 0, found);
      return found;
    },
  };
}

/** The names of a template's parameters, in their order. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(/\{\+?([^{}]+)\}/g)].map(([, name = ""]) => name);
}

/** A path as a template of routes: parameters whose values have slashes are written `{+name}`. */
export function routeTemplate(path: string, parameters: readonly object[]): string {
  const names = parameters.flatMap((parameter) => {
    const { name, in: place, "x-multi-segment": isSpanning } = parameter as Partial<Parameter>;
    return place === "path" && isSpanning === true && name !== undefined ? [name] : [];
  });
  return names.reduce((template, name) => template.replace(`{${name}}`, () => `{+${name}}`), path);
}

/** Returns what reads the raw values of a template's parameters out of a path that fits it. */
export function parameterReader(template: string): (path: string) => Map<string, string> {
  if (template.includes("{+")) return spanningReader(template);
  const readers = segmentsOf(template).flatMap((segment, index) => {
    return segment.includes("{") ? [{ index, names: namesIn(segment), pattern: patternOf(segment) }] : [];
  });
  return (path) => {
    const segments = segmentsOf(path);
    const values = new Map<string, string>();
    for (const { index, names, pattern } of readers) {
      const match = pattern.exec(segments[index] ?? "");
      for (const [at, name] of names.entries()) values.set(name, match?.[at + 1] ?? "");
    }
    return values;
  };
}

/** A reader of the whole path, where not every parameter is one segment. */
function spanningReader(template: string): (path: string) => Map<string, string> {
  const names = namesIn(template);
  const pattern = new RegExp(`^/${segmentsOf(template).map(spanningPattern).join("/")}$`, "s");
  return (path) => {
    const match = pattern.exec(path);
    return new Map(names.map((name, index) => [name, match?.[index + 1] ?? ""]));
  };
}

function createBranch<Value>(): Branch<Value> {
  return { literals: new Map(), mixed: [], parameter: undefined, spanning: [], value: undefined };
}

function segmentsOf(path: string): string[] {
  return path.split("/").slice(1);
}

function step<Value>(branch: Branch<Value>, segment: string): Branch<Value> {
  if (/^\{[^+{}][^{}]*\}$/.test(segment)) {
    branch.parameter ??= createBranch();
    return branch.parameter;
  }
  if (segment.includes("{")) {
    // As with whole segments, names do not matter.
    const text = segment.replaceAll(/\{\+?[^{}]+\}/g, (parameter) => (parameter.startsWith("{+") ? "{+}" : "{}"));
    const siblings = segment.includes("{+") ? branch.spanning : branch.mixed;
    const known = siblings.find((each) => each.text === text);
    if (known) return known.branch;
    const mixed = { text, pattern: patternOf(segment), branch: createBranch<Value>() };
    siblings.push(mixed);
    return mixed.branch;
  }
  const literal = decodePercent(segment);
  const next = branch.literals.get(literal) ?? createBranch<Value>();
  branch.literals.set(literal, next);
  return next;
}

function patternOf(segment: string): RegExp {
  const source = segment.includes("{+") ? spanningPattern(segment) : literalsOf(segment).join("(.*)");
  return new RegExp(`^${source}$`, "s");
}

/** The source of a pattern for a segment, in which only some parameters match slashes. */
function spanningPattern(segment: string): string {
  const values = [...segment.matchAll(/\{(\+?)[^{}]+\}/g)].map(([, plus]) => (plus ? "(.+?)" : "([^/]*)"));
  return literalsOf(segment)
    .map((literal, index) => literal + (values[index] ?? ""))
    .join("");
}

/** Patterns for the texts before, between and after the parameters of a segment. */
function literalsOf(segment: string): string[] {
  return segment.split(/\{[^{}]+\}/).map(literalPattern);
}

/** A pattern for a literal text, of which a path may encode any character. */
function literalPattern(literal: string): string {
  return [...decodePercent(literal)]
    .map((character) => {
      const bytes = [...new TextEncoder().encode(character)].map((byte) => byte.toString(16).padStart(2, "0"));
      const encoded = bytes.map((hex) => `%${hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)}`);
      return `(?:${escapePattern(character)}|${encoded.join("")})`;
    })
    .join("");
}

function search<Value>(branch: Branch<Value>, segments: readonly string[], index: number, found: Value[]): void {
  const segment = segments[index];
  if (segment === undefined) {
    if (branch.value !== undefined) found.push(branch.value);
    return;
  }
  const literal = branch.literals.get(decodePercent(segment));
  if (literal) search(literal, segments, index + 1, found);
  for (const { pattern, branch: mixed } of branch.mixed)
    if (pattern.test(segment)) search(mixed, segments, index + 1, found);
  if (branch.parameter) search(branch.parameter, segments, index + 1, found);
  for (const { pattern, branch: spanning } of branch.spanning)
    for (let end = index + 1; end <= segments.length; end += 1)
      if (pattern.test(segments.slice(index, end).join("/"))) search(spanning, segments, end, found);
}
