import { child, type Encoding, type Parameter, type Schema, type Sourced } from "@certspec/openapi";
import type { DiagnosticCode } from "../codes/diagnostic-codes.ts";
import { decodePairs } from "../message/decode-parameter.ts";
import { decodePercent, isEncoded, type RawPair } from "../message/raw-pairs.ts";
import { show } from "../mismatch.ts";
import { schemaMembers } from "../schema/schema-members.ts";
import { type Arrived, checkValue, type Described } from "../values/check-value.ts";
import type { Scope } from "../values/scope.ts";

/** A parameter in a query, the cookies or an urlencoded form. */
export type PairParameter = Described & Pick<Parameter, "name" | "required"> & Encoding;

export interface Pairs {
  pairs: readonly RawPair[];
  parameters: readonly Sourced<PairParameter>[];
  /** Begins the place of each diagnostic: `query`, `cookie`, `body`. */
  place: string;
  codeFor: (fault: Parameters<Arrived["faultOf"]>[0] | "MISSING") => DiagnosticCode;
  /** Where the document would declare what it does not. */
  pointer: string;
  /** Form fields that are not listed may be allowed. */
  isOpen?: boolean;
}

/** Check the pairs of a query, the cookies or a form: each parameter, and that there is nothing else. */
export function checkPairs(scope: Scope, { pairs, parameters, place, codeFor, pointer, isOpen }: Pairs): void {
  for (const [parameter, own] of dividePairs(scope, { pairs, parameters })) {
    if (!parameter) {
      for (const { name, raw } of isOpen ? [] : own)
        scope.report(codeFor("UNDECLARED"), {
          place: `${place} ${name}`,
          pointer,
          expected: `one of ${parameters.map(({ value: node }) => node.name).join(", ") || "no parameters"}`,
          received: `${name}=${show(decodePercent(raw))}`,
        });
      continue;
    }
    checkPair(scope, { parameter, own, place: `${place} ${parameter.value.name}`, codeFor });
  }
}

function checkPair(
  scope: Scope,
  {
    parameter,
    own,
    place,
    codeFor,
  }: { parameter: Sourced<PairParameter>; own: readonly RawPair[] } & Pick<Pairs, "place" | "codeFor">,
): void {
  const { value: node, pointer } = parameter;
  if (!own.length) {
    if (node.required) scope.report(codeFor("MISSING"), { place, pointer, expected: "a value", received: "nothing" });
    return;
  }
  const isSimple = own.length === 1 && own[0]?.name === node.name;
  checkValue(scope, {
    described: parameter,
    place,
    text: isSimple
      ? decodePercent(own[0]?.raw ?? "")
      : own.map(({ name, raw }) => `${name}=${decodePercent(raw)}`).join("&"),
    isEncoded: own.every(({ raw }) => isEncoded(raw)),
    decode: (shape) => decodePairs(node, shape, own),
    faultOf: codeFor,
  });
}

/** Give each parameter its pairs; those of nobody come last. */
export function dividePairs(
  { document }: Pick<Scope, "document">,
  { pairs, parameters }: Pick<Pairs, "pairs" | "parameters">,
): Map<Sourced<PairParameter> | undefined, RawPair[]> {
  let rest = [...pairs];
  const divided = new Map<Sourced<PairParameter> | undefined, RawPair[]>();
  const names = new Set(parameters.map(({ value: node }) => node.name));
  const owners = parameters.map((parameter) => ({ parameter, owns: ownership(document, parameter, names) }));
  // An object of any properties takes what is left by the others.
  owners.sort((a, b) => Number(a.owns.isGreedy) - Number(b.owns.isGreedy));
  for (const { parameter, owns } of owners) {
    divided.set(
      parameter,
      rest.filter(({ name }) => owns.has(name)),
    );
    rest = rest.filter(({ name }) => !owns.has(name));
  }
  if (rest.length) divided.set(undefined, rest);
  return divided;
}

interface Ownership {
  has: (name: string) => boolean;
  isGreedy: boolean;
}

function ownership(
  document: Scope["document"],
  parameter: Sourced<PairParameter>,
  names: ReadonlySet<string>,
): Ownership {
  const { name, style = "form", explode = style === "form", content } = parameter.value;
  if (style === "deepObject") return { has: (each) => each === name || each.startsWith(`${name}[`), isGreedy: false };
  const schema = child<Schema>(parameter, "schema");
  if (content || !explode || style !== "form" || !schema) return { has: (each) => each === name, isGreedy: false };
  const { types, properties, speaksOfOthers } = schemaMembers(document, [schema]);
  if (!types.has("object")) return { has: (each) => each === name, isGreedy: false };
  const isGreedy = (!properties.size || speaksOfOthers) && !isClosed(schema.value);
  const has = (each: string): boolean => properties.has(each) || (isGreedy && (!names.has(each) || each === name));
  return { has: (each) => has(each) || (each === name && types.size > 1), isGreedy };
}

function isClosed(schema: Schema): boolean {
  const { additionalProperties, unevaluatedProperties } = schema as Record<string, unknown>;
  return additionalProperties === false || unevaluatedProperties === false;
}
