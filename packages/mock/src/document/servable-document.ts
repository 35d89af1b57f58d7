import {
  below,
  createReferences,
  isObject,
  type JsonObject,
  keysOf,
  methods,
  type OpenApiDocument,
  referenceOf,
} from "@certspec/openapi";
import { MockError } from "../mock-error.ts";
import { checkDocument } from "./check-document.ts";
import { togetherOf } from "./collect-faults.ts";

/** A document without the operations that have faults. */
export interface Servable {
  document: OpenApiDocument;
  /** The faults; none for a document that is right. */
  faults: readonly MockError[];
  /** The operations that are left out, such as `GET /pets`. */
  leftOut: readonly string[];
}

/**
 * Leaves out the operations of a document that have faults, or refer to what has some.
 * @throws {MockError} when nothing is left, or a fault concerns the whole document.
 */
export function servableDocument(value: unknown, label: string): Servable {
  let document = value;
  const faults: MockError[] = [];
  const leftOut: string[] = [];
  // References are checked first: once those that lead nowhere are gone, the rest can be checked.
  for (let found = faultsOf(document, label); found.length > 0; found = faultsOf(document, label)) {
    faults.push(...found);
    const { rest, names } = withoutFaulty(document, found);
    leftOut.push(...names);
    if (rest === document || !hasOperation(rest)) throw togetherOf(faults);
    document = rest;
  }
  return { document: document as OpenApiDocument, faults, leftOut };
}

function faultsOf(document: unknown, label: string): readonly MockError[] {
  try {
    checkDocument(document, label);
    return [];
  } catch (error) {
    if (!(error instanceof MockError)) throw error;
    return error.faults ?? [error];
  }
}

function withoutFaulty(value: unknown, faults: readonly MockError[]): { rest: unknown; names: string[] } {
  const pointers = faults.map(({ at = "#" }) => at.slice(1));
  if (!isObject(value) || !isObject(value.paths) || pointers.includes("")) return { rest: value, names: [] };
  const names: string[] = [];
  const { reaches, faulty } = faultyReferences(value, pointers);
  const isFaulty = (pointer: string, part: unknown): boolean =>
    pointers.some((each) => each === pointer || each.startsWith(`${pointer}/`)) || reaches(part);
  const paths: Record<string, unknown> = {};
  for (const [path, item] of Object.entries(value.paths)) {
    if (path.startsWith("x-") || !isObject(item)) {
      if (path.startsWith("x-")) paths[path] = item;
      else names.push(path);
      continue;
    }
    const at = below("/paths", path);
    const { kept, dropped } = withoutFaultyMethods(item, (method) => isFaulty(below(at, method), item[method]));
    const shared = Object.fromEntries(Object.entries(item).filter(([key]) => !isMethod(key)));
    const isWhole =
      pointers.includes(at) ||
      Object.keys(shared).some((key) => isFaulty(below(at, key), shared[key])) ||
      isReferenceTo(item, reaches);
    const own = isWhole ? methods.filter((method) => method in item) : dropped;
    if (isWhole && own.length === 0) names.push(path);
    names.push(...own.map((method) => `${method.toUpperCase()} ${path}`));
    if (!isWhole && Object.keys(kept).length > 0) paths[path] = kept;
  }
  const targets = [...pointers, ...[...faulty].flatMap((reference) => decodedPointer(reference) ?? [])];
  const rest = pruned(value, targets);
  const isSame = rest === value && names.length === 0;
  return { rest: isSame ? value : { ...rest, paths }, names };
}

function isReferenceTo(item: JsonObject, reaches: (part: unknown) => boolean): boolean {
  return referenceOf(item) !== undefined && reaches({ $ref: item.$ref });
}

function withoutFaultyMethods(
  item: JsonObject,
  isFaulty: (method: string) => boolean,
): { kept: JsonObject; dropped: string[] } {
  const dropped = methods.filter((method) => method in item && isFaulty(method));
  const kept = Object.fromEntries(Object.entries(item).filter(([key]) => !dropped.some((method) => method === key)));
  return { kept, dropped };
}

function isMethod(key: string): boolean {
  return methods.some((method) => method === key);
}

interface Faulty {
  /** The references that lead to a fault. */
  faulty: ReadonlySet<string>;
  /** Tells whether a part of the document leads to one. */
  reaches: (part: unknown) => boolean;
}

function faultyReferences(document: JsonObject, pointers: readonly string[]): Faulty {
  const references = createReferences(document);
  const isAround = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}/`);
  const holdsFault = (reference: string): boolean => {
    const target = decodedPointer(reference);
    return target !== undefined && pointers.some((each) => isAround(target, each) || isAround(each, target));
  };
  const faulty = references.leadingTo([...references.reach(document)].filter(holdsFault));
  return { faulty, reaches: (part) => [...references.reach(part)].some((reference) => faulty.has(reference)) };
}

function decodedPointer(reference: string): string | undefined {
  if (!reference.startsWith("#/")) return undefined;
  try {
    return below("", ...keysOf(decodeURIComponent(reference.slice(1))));
  } catch {
    return undefined;
  }
}

/** A document without the components that have faults, so that the rest can be checked. */
function pruned(document: JsonObject, pointers: readonly string[]): JsonObject {
  return pointers.reduce((rest, pointer) => {
    const keys = keysOf(pointer);
    if (keys[0] === "paths" || keys.length < 2) return rest;
    return without(rest, keys[0] === "components" ? keys.slice(0, 3) : keys) as JsonObject;
  }, document);
}

function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || !isObject(value) || !(key in value)) return value;
  const { [key]: inner, ...others } = value;
  if (rest.length === 0) return others;
  const changed = without(inner, rest);
  return changed === inner ? value : { ...value, [key]: changed };
}

function hasOperation(document: unknown): boolean {
  const { paths } = isObject(document) ? document : {};
  return Object.values(isObject(paths) ? paths : {}).some(isObject);
}
