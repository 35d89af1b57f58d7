/**
 * Rules for changes in a schema, with their levels in a request and in a response: first on the wire, then for the types.
 * A rule without a direction never applies in it.
 */
export const schemaRules = {
  // The parts of a schema, and its documentation.
  "property-added": {
    request: ["minor", "minor", "{name} can be sent"],
    response: ["minor", "minor", "responses have {name}"],
  },
  "required-property-added": { request: ["major", "major", "{name} has to be sent"] },
  "property-removed": {
    request: ["major", "major", "{name} cannot be sent any more"],
    response: ["major", "major", "responses do not have {name} any more"],
  },
  "property-became-required": {
    request: ["major", "major", "{name} has to be sent now"],
    response: ["none", "minor", "{name} is always there now"],
  },
  "property-became-optional": {
    request: ["minor", "minor", "{name} need not be sent any more"],
    response: ["major", "major", "{name} may be missing now"],
  },
  "property-became-read-only": { request: ["major", "major", "{name} is read-only now and cannot be sent"] },
  "property-became-writable": { request: ["minor", "minor", "{name} is not read-only any more and can be sent"] },
  "property-became-write-only": { response: ["major", "major", "{name} is write-only now and not in responses"] },
  "property-became-readable": { response: ["minor", "minor", "{name} is not write-only any more and in responses"] },
  "additional-properties-forbidden": {
    request: ["major", "major", "{name} takes no other properties any more"],
    response: ["patch", "none", "{name} does not have other properties any more"],
  },
  "additional-properties-allowed": {
    request: ["minor", "minor", "{name} takes other properties"],
    response: ["minor", "none", "{name} may have other properties"],
  },
  "additional-properties-removed": {
    request: ["major", "major", "{name} takes no other properties any more"],
    response: ["major", "major", "{name} does not have other properties any more, which were of one type"],
  },
  "additional-properties-typed": {
    request: ["major", "major", "other properties of {name} have to be of one type now"],
    response: ["minor", "minor", "other properties of {name} are of one type now"],
  },
  "additional-properties-untyped": {
    request: ["minor", "minor", "other properties of {name} can be of any type"],
    response: ["major", "major", "other properties of {name} can be of any type"],
  },
  "alternative-added": {
    request: ["minor", "minor", "{name} can also be {after}"],
    response: ["minor", "minor", "{name} may also be {after}"],
  },
  "alternative-removed": {
    request: ["major", "major", "{name} cannot be {before} any more"],
    response: ["minor", "minor", "{name} is never {before} any more"],
  },
  "became-union": {
    request: ["minor", "minor", "{name} can have other shapes besides the one it had"],
    response: ["major", "major", "{name} may have other shapes besides the one it had"],
  },
  "became-single": {
    request: ["major", "major", "{name} can have one shape only"],
    response: ["minor", "minor", "{name} always has one shape"],
  },
  "choice-added": {
    request: ["major", "major", "{name} also has to have one of several shapes"],
    response: ["minor", "minor", "{name} also has one of several shapes"],
  },
  "choice-removed": {
    request: ["major", "major", "{name} cannot have one of several shapes besides any more"],
    response: ["major", "major", "{name} does not have one of several shapes besides any more"],
  },
  "choice-of-required-added": {
    request: ["minor", "minor", "{name} needs {after}"],
    response: ["minor", "minor", "{name} has {after}"],
  },
  "shapes-overlap": {
    request: [
      "major",
      "none",
      "a value of {name} that fits both {before} and {after} is not valid any more, since exactly one has to fit",
    ],
  },
  "shapes-merged": { request: ["minor", "minor", "{name} takes everything that one of its shapes took"] },
  "shape-divided": {
    response: ["minor", "minor", "{name} has one of several shapes, and each fits the one that it had"],
  },
  "shape-changed": {
    request: [
      "major",
      "major",
      "{name} is {after} instead of {before}; check whether the values that you send still fit",
    ],
    response: ["major", "major", "{name} is {after} instead of {before}; check whether your code can read all of them"],
  },
  "union-kind-changed": {
    request: ["minor", "none", "{name} is a choice by {after} instead of {before}"],
    response: ["minor", "none", "{name} is a choice by {after} instead of {before}"],
  },
  "discriminator-added": {
    request: ["patch", "none", "{name} is discriminated by {after}"],
    response: ["patch", "none", "{name} is discriminated by {after}"],
  },
  "discriminator-changed": {
    request: ["major", "major", "{name} is discriminated by {after} instead of {before}"],
    response: ["major", "major", "{name} is discriminated by {after} instead of {before}"],
  },
  "discriminator-values-added": {
    request: ["minor", "minor", "{name} accepts the new discriminator values {after}"],
    response: ["minor", "minor", "{name} may have the new discriminator values {after}"],
  },
  "discriminator-values-removed": {
    request: ["major", "major", "{name} no longer accepts the discriminator values {before}"],
    response: ["minor", "minor", "{name} no longer has the discriminator values {before}"],
  },
  "tuple-changed": {
    request: ["major", "major", "{name} has {after} tuple items instead of {before}"],
    response: ["major", "major", "{name} has {after} tuple items instead of {before}"],
  },
  "constraint-added": {
    request: ["major", "none", "{name} has the new constraint {keyword}"],
    response: ["patch", "none", "{name} has the new constraint {keyword}"],
  },
  "constraint-changed": {
    request: ["major", "none", "the constraint {keyword} of {name} says something else"],
    response: ["minor", "none", "the constraint {keyword} of {name} says something else"],
  },
  "constraint-loosened": {
    request: ["minor", "none", "the constraint {keyword} of {name} lets more through"],
    response: ["minor", "none", "the constraint {keyword} of {name} lets more through"],
  },
  "constraint-removed": {
    request: ["minor", "none", "{name} does not have the constraint {keyword} any more"],
    response: ["minor", "none", "{name} does not have the constraint {keyword} any more"],
  },
  "note-changed": {
    request: ["patch", "none", "{keyword} of {name} says something else"],
    response: ["patch", "none", "{keyword} of {name} says something else"],
  },
  deprecated: {
    request: ["minor", "minor", "{name} is deprecated"],
    response: ["minor", "minor", "{name} is deprecated"],
  },
  "no-longer-deprecated": {
    request: ["patch", "patch", "{name} is not deprecated any more"],
    response: ["patch", "patch", "{name} is not deprecated any more"],
  },
  "words-changed": {
    request: ["patch", "none", "the documentation of {name} changed"],
    response: ["patch", "none", "the documentation of {name} changed"],
  },

  // The values that a schema allows.
  "type-changed": {
    request: ["major", "major", "{name} is {after} instead of {before}"],
    response: ["major", "major", "{name} is {after} instead of {before}"],
  },
  "type-widened": {
    request: ["minor", "minor", "{name} can be {after}, not only {before}"],
    response: ["major", "major", "{name} can be {after}, not only {before}"],
  },
  "type-narrowed": {
    request: ["major", "major", "{name} has to be {after}, not {before}"],
    response: ["minor", "minor", "{name} is always {after}, not {before}"],
  },
  "integer-became-number": {
    request: ["minor", "none", "{name} can be a fraction"],
    response: ["minor", "none", "{name} may be a fraction"],
  },
  "number-became-integer": {
    request: ["major", "none", "{name} cannot be a fraction any more"],
    response: ["patch", "none", "{name} is always whole"],
  },
  "became-nullable": {
    request: ["minor", "minor", "{name} can be null"],
    response: ["major", "major", "{name} may be null now"],
  },
  "became-not-nullable": {
    request: ["major", "major", "{name} cannot be null any more"],
    response: ["minor", "minor", "{name} is never null"],
  },
  "enum-values-added": {
    request: ["minor", "minor", "{name} can also be {after}"],
    response: ["minor", "minor", "{name} may also be {after}"],
  },
  "enum-values-removed": {
    request: ["major", "major", "{name} cannot be {before} any more"],
    response: ["minor", "minor", "{name} is never {before} any more"],
  },
  "enum-added": {
    request: ["major", "major", "{name} has to be one of {after}"],
    response: ["minor", "minor", "{name} has the known values {after}"],
  },
  "enum-removed": {
    request: ["minor", "minor", "{name} can be anything, not only {before}"],
    response: ["minor", "minor", "{name} does not have known values any more, which were {before}"],
  },
  "bound-tightened": {
    request: ["major", "none", "{keyword} of {name} is {after} instead of {before}, which is stricter"],
    response: ["patch", "none", "{keyword} of {name} is {after} instead of {before}, which is stricter"],
  },
  "bound-loosened": {
    request: ["minor", "none", "{keyword} of {name} is {after} instead of {before}, which is looser"],
    response: ["minor", "none", "{keyword} of {name} is {after} instead of {before}, which is looser"],
  },
  "pattern-added": {
    request: ["major", "none", "{name} has to match {after}"],
    response: ["patch", "none", "{name} always matches {after}"],
  },
  "pattern-changed": {
    request: ["major", "none", "{name} has to match {after} instead of {before}"],
    response: ["minor", "none", "{name} matches {after} instead of {before}"],
  },
  "pattern-removed": {
    request: ["minor", "none", "{name} need not match {before} any more"],
    response: ["minor", "none", "{name} may not match {before} any more"],
  },
  "format-added": {
    request: ["major", "none", "{name} has to be in the format {after}"],
    response: ["patch", "none", "{name} is in the format {after}"],
  },
  "format-changed": {
    request: ["major", "none", "{name} has to be in the format {after} instead of {before}"],
    response: ["major", "none", "{name} is in the format {after} instead of {before}"],
  },
  "format-hint-changed": {
    request: ["patch", "none", "{name} is described as {after}"],
    response: ["patch", "none", "{name} is described as {after}"],
  },
  "format-narrowed": {
    request: ["major", "none", "{name} has to be in the format {after} instead of {before}, which holds less"],
    response: ["patch", "none", "{name} is in the format {after} instead of {before}, which holds less"],
  },
  "format-widened": {
    request: ["minor", "none", "{name} can be in the format {after} instead of {before}, which holds more"],
    response: ["minor", "none", "{name} is in the format {after} instead of {before}, which holds more"],
  },
  "format-removed": {
    request: ["minor", "none", "{name} need not be in the format {before} any more"],
    response: ["minor", "none", "{name} may be in another format than {before} now"],
  },
  "default-added": {
    request: ["minor", "none", "{name} is {after} when it is not sent"],
    response: ["patch", "none", "{name} counts as {after} when it is missing"],
  },
  "default-changed": {
    request: ["major", "none", "{name} is {after} instead of {before} when it is not sent"],
    response: ["minor", "none", "{name} counts as {after} instead of {before} when it is missing"],
  },
  "default-removed": {
    request: ["minor", "none", "{name} does not have a default any more, which was {before}"],
    response: ["patch", "none", "{name} does not have a default any more, which was {before}"],
  },
  "content-changed": {
    request: ["major", "none", "{keyword} of {name} is {after} instead of {before}, so it is encoded differently"],
    response: ["major", "none", "{keyword} of {name} is {after} instead of {before}, so it is decoded differently"],
  },
} as const;

export type SchemaRuleName = keyof typeof schemaRules;
