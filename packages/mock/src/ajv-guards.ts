// Prism's validator takes no options. These two of its keywords are mended before Prism creates it: loaded first by prism-engine.ts.
// A validator that has options for them, such as the checker's in the same process, keeps the keywords as they are.
import { _, type Code, type CodeKeywordDefinition, type KeywordCxt } from "ajv";
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
