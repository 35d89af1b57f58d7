/** What can change about the values that a schema allows. First on the wire, then for the types. */
export const valueRules = {
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
    response: ["minor", "minor", "{name} has no known values any more, which were {before}"],
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
    response: ["minor", "none", "{name} may not be in the format {before} any more"],
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
    request: ["minor", "none", "{name} has no default any more, which was {before}"],
    response: ["patch", "none", "{name} has no default any more, which was {before}"],
  },
  "content-changed": {
    request: ["major", "none", "{keyword} of {name} is {after} instead of {before}, so it is encoded differently"],
    response: ["major", "none", "{keyword} of {name} is {after} instead of {before}, so it is decoded differently"],
  },
} as const;
