const text = { type: "string" };
const number = { type: "number" };
const object = (more: object = {}) => ({ type: "object", ...more });
const cat = object({ title: "Cat", properties: { meows: text }, required: ["meows"] });
const dog = object({ title: "Dog", properties: { barks: text }, required: ["barks"] });
const cow = object({ title: "Cow", properties: { moos: text }, required: ["moos"] });
const sized = (keyword: string, value: number) => ({
  type: /Length/.test(keyword) ? "string" : "number",
  [keyword]: value,
});
const many = (more: object) => ({ type: "array", items: text, ...more });

/** A family of oasdiff's checks about schemas, told by the end of their ids: what they are about, and our rule for it. */
export interface CheckFamily {
  ends: string;
  before: unknown;
  after: unknown;
  rule: string;
}

export const checkFamilies: readonly CheckFamily[] = [
  of("became-enum", text, { type: "string", enum: ["a"] }, "enum-added"),
  of("became-not-nullable", { type: ["string", "null"] }, text, "became-not-nullable"),
  of("became-nullable", text, { type: ["string", "null"] }, "became-nullable"),
  of("all-of-added", { allOf: [cat] }, { allOf: [cat, dog] }, "required-property-added"),
  of("all-of-removed", { allOf: [cat, dog] }, { allOf: [cat] }, "property-removed"),
  of("any-of-removed", { anyOf: [cat, dog, cow] }, { anyOf: [cat, dog] }, "alternative-removed"),
  of("one-of-removed", { oneOf: [cat, dog, cow] }, { oneOf: [cat, dog] }, "alternative-removed"),
  of("one-of-added", { oneOf: [cat, dog] }, { oneOf: [cat, dog, cow] }, "alternative-added"),
  of("const-added", text, { type: "string", const: "a" }, "enum-added"),
  of("const-changed", { const: "a" }, { const: "b" }, "enum-values-added"),
  of("const-removed", { type: "string", const: "a" }, text, "enum-removed"),
  ...only("contains", { const: "a" }),
  ...only("if", { required: ["a"] }, "if", keyword("then", { required: ["b"] })),
  ...only("then", { required: ["b"] }, "then", { if: { required: ["a"] } }),
  ...only("else", { required: ["b"] }, "else", { if: { required: ["a"] } }),
  ...only("content-schema", object(), "contentSchema"),
  ...only("property-names", { maxLength: 3 }, "propertyNames"),
  ...only("unevaluated-items", false, "unevaluatedItems"),
  ...only("unevaluated-properties", false, "unevaluatedProperties"),
  ...only("dependent-schema", { a: { required: ["b"] } }, "dependentSchemas"),
  ...only("dependent-required", { a: ["b"] }, "dependentRequired"),
  of("pattern-property-added", object(), object({ patternProperties: { "^a": text } }), "constraint-added"),
  of(
    "pattern-property-removed",
    object({ patternProperties: { "^a": text } }),
    object(),
    "additional-properties-untyped",
  ),
  of(
    "dependent-required-changed",
    { dependentRequired: { a: ["b"] } },
    { dependentRequired: { a: ["c"] } },
    "constraint-changed",
  ),
  of(
    "content-encoding-changed",
    { type: "string", contentEncoding: "base64" },
    { type: "string", contentEncoding: "base64url" },
    "content-changed",
  ),
  of(
    "content-media-type-changed",
    { type: "string", contentMediaType: "image/png" },
    { type: "string", contentMediaType: "image/gif" },
    "content-changed",
  ),
  of("list-of-types-narrowed", { type: ["string", "number"] }, text, "type-narrowed"),
  of("list-of-types-widened", text, { type: ["string", "number"] }, "type-widened"),
  of("type-specialized", {}, text, "type-narrowed"),
  of("type-changed", text, number, "type-changed"),
  of(
    "max-contains-decreased",
    { contains: text, maxContains: 3 },
    { contains: text, maxContains: 2 },
    "bound-tightened",
  ),
  of(
    "max-contains-increased",
    { contains: text, maxContains: 2 },
    { contains: text, maxContains: 3 },
    "bound-loosened",
  ),
  of(
    "min-contains-decreased",
    { contains: text, minContains: 3 },
    { contains: text, minContains: 2 },
    "bound-loosened",
  ),
  of(
    "min-contains-increased",
    { contains: text, minContains: 2 },
    { contains: text, minContains: 3 },
    "bound-tightened",
  ),
  ...bound("exclusive-max", "exclusiveMaximum"),
  ...bound("exclusive-min", "exclusiveMinimum"),
  ...bound("max", "maximum"),
  ...bound("min", "minimum"),
  ...bound("max-length", "maxLength"),
  ...bound("min-length", "minLength"),
  of("min-items-increased", many({ minItems: 1 }), many({ minItems: 2 }), "bound-tightened"),
  of("min-items-decreased", many({ minItems: 2 }), many({ minItems: 1 }), "bound-loosened"),
  of("min-items-set", many({}), many({ minItems: 2 }), "bound-tightened"),
  of("min-items-unset", many({ minItems: 2 }), many({}), "bound-loosened"),
  of("max-items-decreased", many({ maxItems: 2 }), many({ maxItems: 1 }), "bound-tightened"),
  of("prefix-items-removed", many({ prefixItems: [text, number] }), many({ prefixItems: [text] }), "tuple-changed"),
  of("prefix-items-added", many({ prefixItems: [text] }), many({ prefixItems: [text, number] }), "tuple-changed"),
  of("pattern-added", text, { type: "string", pattern: "^a" }, "pattern-added"),
  of("pattern-changed", { type: "string", pattern: "^a" }, { type: "string", pattern: "^b" }, "pattern-changed"),
  of("default-value-added", text, { type: "string", default: "a" }, "default-added"),
  of("default-value-changed", { type: "string", default: "a" }, { type: "string", default: "b" }, "default-changed"),
  of("default-value-removed", { type: "string", default: "a" }, text, "default-removed"),
  of(
    "enum-value-removed",
    { type: "string", enum: ["a", "b"] },
    { type: "string", enum: ["a"] },
    "enum-values-removed",
  ),
  of("enum-value-added", { type: "string", enum: ["a"] }, { type: "string", enum: ["a", "b"] }, "enum-values-added"),
];

/** Checks about everything else, and our rule for each; every rule has a case of its own. */
export const otherChecks: Readonly<Record<string, string>> = {
  "api-path-removed-without-deprecation": "operation-removed",
  "api-removed-without-deprecation": "operation-removed",
  "new-request-path-parameter": "operation-removed",
  "new-required-request-default-parameter-to-existing-path": "required-parameter-added",
  "new-required-request-header-property": "request-required-property-added",
  "new-required-request-parameter": "required-parameter-added",
  "new-required-request-property": "request-required-property-added",
  "optional-response-header-removed": "header-removed",
  "required-response-header-removed": "header-removed",
  "response-header-became-optional": "header-became-optional",
  "request-body-added-required": "required-body-added",
  "request-body-became-required": "body-became-required",
  "request-body-removed": "body-removed",
  "request-body-media-type-removed": "request-media-type-removed",
  "request-header-property-became-required": "request-property-became-required",
  "request-parameter-became-required": "parameter-became-required",
  "request-parameter-removed": "parameter-removed",
  "request-property-became-required": "request-property-became-required",
  "request-property-removed": "request-property-removed",
  "response-media-type-name-generalized": "response-media-type-widened",
  "response-media-type-removed": "response-media-type-removed",
  "response-optional-property-removed": "response-property-removed",
  "response-required-property-removed": "response-property-removed",
  "response-property-became-optional": "response-property-became-optional",
  "response-required-property-became-not-write-only": "response-property-became-readable",
  "response-success-status-removed": "success-status-removed",
  "webhook-removed": "operation-removed",
};

/** Checks that nothing of ours is about, and why. */
export const leftOut: readonly (readonly [ids: RegExp, why: string])[] = [
  [/sunset/, "a promise of the provider about dates, which changes no call; a deprecation itself has rules"],
  [/stability/, "an extension of oasdiff's own (`x-stability-level`)"],
  [/x-extensible-enum/, "an extension that neither our specs nor our clients read"],
];

function of(ends: string, before: unknown, after: unknown, rule: string): CheckFamily {
  return { ends, before, after, rule };
}

/** A keyword that comes and goes, beside others that stay. */
function only(name: string, value: unknown, keyword: string = name, beside: object = {}): CheckFamily[] {
  const [without, having] = [object(beside), object({ ...beside, [keyword]: value })];
  return [
    of(`${name}-added`, without, having, "constraint-added"),
    of(`${name}-removed`, having, without, "constraint-removed"),
  ];
}

function bound(name: string, keyword: string): CheckFamily[] {
  const [more, less] = name.includes("max")
    ? ["bound-loosened", "bound-tightened"]
    : ["bound-tightened", "bound-loosened"];
  const [low, high] = [sized(keyword, 2), sized(keyword, 5)];
  const free = { type: low.type };
  return [
    of(`${name}-increased`, low, high, more),
    of(`${name}-decreased`, high, low, less),
    of(`${name}-set`, free, low, "bound-tightened"),
    of(`${name}-unset`, low, free, "bound-loosened"),
  ];
}

/** An object with one keyword; one that has `then` written in it looks like a promise. */
function keyword(name: string, value: unknown): object {
  return { [name]: value };
}
