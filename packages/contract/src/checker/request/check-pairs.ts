import {
  child,
  type Document,
  decodePairs,
  decodePercent,
  dividePairs,
  type Encoding,
  follow,
  isEncoded,
  type Pair,
  type PairOwner,
  type Parameter,
  type Schema,
  type Sourced,
  type Written,
} from "@certspec/openapi";
import type { DiagnosticCode } from "../codes/diagnostic-codes.ts";
import { show } from "../mismatch.ts";
import { schemaShape } from "../schema/schema-shape.ts";
import { type Arrived, checkValue, type Described } from "../values/check-value.ts";
import type { Scope } from "../values/scope.ts";

/** A parameter in a query, the cookies or an urlencoded form. */
export type PairParameter = Described & Pick<Parameter, "name" | "required"> & Encoding;

export interface Pairs {
  pairs: readonly Pair[];
  parameters: readonly Sourced<PairParameter>[];
  /** Begins the place of each diagnostic: `query`, `cookie`, `body`. */
  place: string;
  codeFor: (fault: Parameters<Arrived["faultOf"]>[0] | "MISSING") => DiagnosticCode;
  /** Where the document would declare what it does not. */
  pointer: string;
  /** Form fields that are not listed may be allowed. */
  isOpen?: boolean;
}

/** Checks the pairs of a query, the cookies or a form: each parameter, and that there is nothing else. */
export function checkPairs(scope: Scope, { pairs, parameters, place, codeFor, pointer, isOpen }: Pairs): void {
  for (const [parameter, own] of ownPairs(scope, { pairs, parameters })) {
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
  }: { parameter: Sourced<PairParameter>; own: readonly Pair[] } & Pick<Pairs, "place" | "codeFor">,
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

/** Assigns pairs to parameters. Pairs without a parameter come last. */
export function ownPairs(
  { document }: Pick<Scope, "document">,
  { pairs, parameters }: Pick<Pairs, "pairs" | "parameters">,
): Map<Sourced<PairParameter> | undefined, readonly Pair[]> {
  return dividePairs(
    pairs,
    parameters.map((parameter) => {
      const schema = parameter.value.content ? undefined : child<Schema>(parameter, "schema");
      return [parameter, ownerOf(document, parameter.value, schema ? [schema] : [])] as const;
    }),
  );
}

/** A parameter or a field with what its schemas say of the pairs that are its own. */
export function ownerOf(document: Document, written: Written, schemas: readonly Sourced<Schema>[]): PairOwner {
  const { types, properties, speaksOfOthers } = schemaShape(document, schemas);
  if (!types.has("object")) return written;
  const isClosed = schemas.some((schema) => closes(follow(document, schema)?.value));
  const isOpen = (!properties.size || speaksOfOthers) && !isClosed;
  return { ...written, properties, isOpen, isScalarToo: types.size > 1 };
}

function closes(schema: Schema = {}): boolean {
  const { additionalProperties, unevaluatedProperties } = schema;
  return additionalProperties === false || unevaluatedProperties === false;
}
