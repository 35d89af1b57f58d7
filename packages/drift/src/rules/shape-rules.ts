/** What can change about the parts of a schema, and what people read about it. First on the wire, then for the types. */
export const shapeRules = {
  "property-added": {
    request: ["minor", "minor", "{name} can be sent"],
    response: ["minor", "minor", "answers have {name}"],
  },
  "required-property-added": { request: ["major", "major", "{name} has to be sent"] },
  "property-removed": {
    request: ["major", "major", "{name} cannot be sent any more"],
    response: ["major", "major", "answers do not have {name} any more"],
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
  "property-became-write-only": { response: ["major", "major", "{name} is write-only now and not in answers"] },
  "property-became-readable": { response: ["minor", "minor", "{name} is not write-only any more and in answers"] },
  "additional-properties-forbidden": {
    request: ["major", "major", "{name} takes no other properties any more"],
    response: ["patch", "none", "{name} has no other properties any more"],
  },
  "additional-properties-allowed": {
    request: ["minor", "minor", "{name} takes other properties"],
    response: ["minor", "none", "{name} may have other properties"],
  },
  "additional-properties-removed": {
    request: ["major", "major", "{name} takes no other properties any more"],
    response: ["major", "major", "{name} has no other properties any more, which were of one type"],
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
  "union-kind-changed": {
    request: ["minor", "none", "{name} is a choice by {after} instead of {before}"],
    response: ["minor", "none", "{name} is a choice by {after} instead of {before}"],
  },
  "discriminator-added": {
    request: ["patch", "none", "{name} is told apart by {after}"],
    response: ["patch", "none", "{name} is told apart by {after}"],
  },
  "discriminator-changed": {
    request: ["major", "major", "{name} is told apart by {after} instead of {before}"],
    response: ["major", "major", "{name} is told apart by {after} instead of {before}"],
  },
  "discriminator-values-added": {
    request: ["minor", "minor", "{name} can also be told by {after}"],
    response: ["minor", "minor", "{name} may also be told by {after}"],
  },
  "discriminator-values-removed": {
    request: ["major", "major", "{name} cannot be told by {before} any more"],
    response: ["minor", "minor", "{name} is never told by {before} any more"],
  },
  "tuple-changed": {
    request: ["major", "major", "{name} has {after} places of their own instead of {before}"],
    response: ["major", "major", "{name} has {after} places of their own instead of {before}"],
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
} as const;
