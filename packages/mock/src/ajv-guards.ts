// Prism's validator takes no options. Two of its keywords, and the dialect that it reads parameters in, are mended before Prism creates it: loaded first by prism-engine.ts.
// A validator that has options for them, such as the checker's in the same process, keeps the keywords as they are.
import { _, Ajv, type AnySchema, type Code, type CodeKeywordDefinition, type Format, type KeywordCxt } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import keywordCode from "ajv/dist/vocabularies/code.js";
import multipleOf from "ajv/dist/vocabularies/validation/multipleOf.js";
import { boundedPattern } from "./bounded-pattern.ts";

// Node and bundlers import the module, Vitest what it exports by default.
const definition: CodeKeywordDefinition = "default" in multipleOf ? multipleOf.default : multipleOf;

const plainCode = definition.code;

// A quotient of decimals is seldom whole: 19.99 / 0.01 is 1998.9999999999998 (ajv-validator/ajv#652).
definition.code = (cxt: KeywordCxt, ruleType?: string): void => {
  if (cxt.it.opts.multipleOfPrecision) {
    plainCode(cxt, ruleType);
    return;
  }
  const { gen, data, schemaCode } = cxt;
  const quotient = gen.let("quotient");
  const areWhole = _`Number.isInteger(${data}) && Number.isInteger(${schemaCode})`;
  const tolerance = _`Math.max(1e-9, Math.abs(${quotient}) * 1e-14)`;
  const isBetween = _`(${quotient} = ${data}/${schemaCode}, Math.abs(Math.round(${quotient}) - ${quotient}) > ${tolerance})`;
  cxt.fail$data(_`(${schemaCode} === 0 || (${areWhole} ? ${data} % ${schemaCode} !== 0 : ${isBetween}))`);
};

// A pattern that takes exponential time would hold the process.
const patterns: { usePattern: (cxt: KeywordCxt, pattern: string) => Code } = keywordCode;
const usePlainPattern = patterns.usePattern;
patterns.usePattern = (cxt, pattern) => {
  const { gen, it } = cxt;
  const { opts } = it;
  if (opts.code.regExp.code !== "new RegExp") return usePlainPattern(cxt, pattern);
  const flags = opts.unicodeRegExp ? "u" : "";
  return gen.scopeValue("pattern", { key: `/${pattern}/${flags}`, ref: boundedPattern(pattern, flags) });
};

// Prism joins the parameters of a request to one schema without a dialect, and so reads those of OpenAPI 3.1 as draft-07.
const compilePlain = Ajv.prototype.compile;
const successors = new WeakMap<Ajv, Ajv2020>();
Ajv.prototype.compile = function compile(this: Ajv, schema: AnySchema, _meta?: boolean) {
  return is2020(schema) ? successorOf(this).compile(schema, _meta) : compilePlain.call(this, schema, _meta);
} as typeof compilePlain;

function is2020(schema: AnySchema): boolean {
  if (typeof schema === "boolean" || schema.$schema !== undefined || typeof schema.properties !== "object")
    return false;
  return Object.values<{ $schema?: unknown } | undefined>(schema.properties).some((property) =>
    String(property?.$schema).includes("/2020-12/"),
  );
}

function successorOf(ajv: Ajv): Ajv2020 {
  const known = successors.get(ajv);
  if (known) return known;
  // Without the dialect, which a validator writes into its options when it has read its first schema.
  const { defaultMeta: _, ...opts } = ajv.opts;
  const made = new Ajv2020({ ...opts, formats: { ...ajv.formats } as Record<string, Format> });
  successors.set(ajv, made);
  return made;
}
