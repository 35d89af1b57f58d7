/** What can change about operations and their parameters. */
export const operationRules = {
  "operation-added": { direction: "none", verdict: ["minor", "minor", "{name} is new"] },
  "operation-removed": { direction: "none", verdict: ["major", "major", "{name} is gone"] },
  "operation-moved": {
    direction: "request",
    verdict: ["major", "none", "{name} is called as {after} instead of {before}"],
    named: true,
  },
  "operation-renamed": {
    direction: "none",
    verdict: ["none", "major", "{name} has the operationId {after} instead of {before}"],
    named: true,
  },
  "operation-named": {
    direction: "none",
    verdict: ["none", "minor", "{name} has the operationId {after}"],
    named: true,
  },
  "operation-deprecated": { direction: "none", verdict: ["minor", "minor", "{name} is deprecated"] },
  "operation-no-longer-deprecated": {
    direction: "none",
    verdict: ["patch", "patch", "{name} is not deprecated any more"],
  },
  "operation-words-changed": { direction: "none", verdict: ["patch", "none", "the documentation of {name} changed"] },
  "operation-extension-added": {
    direction: "none",
    verdict: ["none", "major", "{name} has {keyword}, so its method works differently"],
    named: true,
  },
  "operation-extension-changed": {
    direction: "none",
    verdict: ["none", "major", "{keyword} of {name} says something else, so its method works differently"],
    named: true,
  },
  "operation-extension-removed": {
    direction: "none",
    verdict: ["none", "major", "{name} does not have {keyword} any more, so its method works differently"],
    named: true,
  },
  "operation-note-changed": {
    direction: "none",
    verdict: ["minor", "none", "{keyword} of {name} says something else"],
    named: true,
  },
  "path-parameter-renamed": {
    direction: "request",
    verdict: ["none", "major", "the path parameter {before} is called {after}"],
    named: true,
  },
  "parameter-added": { direction: "request", verdict: ["minor", "minor", "the {place} parameter {name} can be sent"] },
  "required-parameter-added": {
    direction: "request",
    verdict: ["major", "major", "the {place} parameter {name} has to be sent"],
  },
  "parameter-removed": {
    direction: "request",
    verdict: ["major", "major", "the {place} parameter {name} cannot be sent any more"],
  },
  "parameter-became-required": {
    direction: "request",
    verdict: ["major", "major", "the {place} parameter {name} has to be sent now"],
  },
  "parameter-became-optional": {
    direction: "request",
    verdict: ["minor", "minor", "the {place} parameter {name} need not be sent any more"],
  },
  "parameter-style-changed": {
    direction: "request",
    verdict: ["major", "none", "the {place} parameter {name} is written as {after} instead of {before}"],
  },
  "parameter-empty-forbidden": {
    direction: "request",
    verdict: ["major", "none", "the {place} parameter {name} cannot be empty any more"],
  },
  "parameter-empty-allowed": {
    direction: "request",
    verdict: ["minor", "none", "the {place} parameter {name} can be empty"],
  },
  "parameter-deprecated": {
    direction: "request",
    verdict: ["minor", "minor", "the {place} parameter {name} is deprecated"],
  },
  "parameter-no-longer-deprecated": {
    direction: "request",
    verdict: ["patch", "patch", "the {place} parameter {name} is not deprecated any more"],
  },
  "parameter-words-changed": {
    direction: "request",
    verdict: ["patch", "none", "the documentation of the {place} parameter {name} changed"],
  },
} as const;
