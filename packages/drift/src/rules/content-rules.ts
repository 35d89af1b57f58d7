/** What can change about bodies and answers, around their schemas. */
export const contentRules = {
  "body-added": { direction: "request", verdict: ["minor", "minor", "a body can be sent"] },
  "required-body-added": { direction: "request", verdict: ["major", "major", "a body has to be sent"] },
  "body-removed": { direction: "request", verdict: ["major", "major", "no body can be sent any more"] },
  "body-became-required": { direction: "request", verdict: ["major", "major", "a body has to be sent now"] },
  "body-became-optional": { direction: "request", verdict: ["minor", "minor", "a body need not be sent any more"] },
  "body-words-changed": { direction: "request", verdict: ["patch", "none", "the documentation of the body changed"] },
  "body-encoding-changed": {
    direction: "request",
    verdict: ["major", "none", "fields of {name} are encoded differently"],
  },
  "request-media-type-added": { direction: "request", verdict: ["minor", "minor", "the body can be {name}"] },
  "request-media-type-removed": {
    direction: "request",
    verdict: ["major", "major", "the body cannot be {name} any more"],
  },
  "request-media-type-widened": {
    direction: "request",
    verdict: ["minor", "minor", "the body can be any {after}, not only {before}"],
  },
  "request-media-type-narrowed": {
    direction: "request",
    verdict: ["major", "major", "the body has to be {after}, not any {before}"],
  },
  "success-status-added": { direction: "response", verdict: ["minor", "minor", "it may answer {name}"] },
  "success-status-removed": {
    direction: "response",
    verdict: ["major", "major", "it does not answer {name} any more"],
  },
  "failure-status-added": { direction: "response", verdict: ["minor", "minor", "it may answer {name}"] },
  "failure-status-removed": { direction: "response", verdict: ["none", "major", "it does not answer {name} any more"] },
  "answer-words-changed": {
    direction: "response",
    verdict: ["patch", "none", "the documentation of the answer {name} changed"],
  },
  "response-body-added": { direction: "response", verdict: ["minor", "minor", "the answer {name} has a body"] },
  "response-body-removed": {
    direction: "response",
    verdict: ["major", "major", "the answer {name} has no body any more"],
  },
  "response-media-type-added": { direction: "response", verdict: ["minor", "minor", "the answer may be {name}"] },
  "response-media-type-removed": {
    direction: "response",
    verdict: ["major", "major", "the answer is not {name} any more"],
  },
  "response-media-type-widened": {
    direction: "response",
    verdict: ["major", "major", "the answer may be any {after}, not only {before}"],
  },
  "response-media-type-narrowed": {
    direction: "response",
    verdict: ["minor", "minor", "the answer is always {after}, not any {before}"],
  },
  "header-added": { direction: "response", verdict: ["minor", "none", "answers have the header {name}"] },
  "header-removed": {
    direction: "response",
    verdict: ["major", "none", "answers do not have the header {name} any more"],
  },
  "header-became-required": { direction: "response", verdict: ["patch", "none", "the header {name} is always there"] },
  "header-became-optional": {
    direction: "response",
    verdict: ["major", "none", "the header {name} may be missing now"],
  },
  "header-style-changed": {
    direction: "response",
    verdict: ["major", "none", "the header {name} is written as {after} instead of {before}"],
  },
  "header-deprecated": { direction: "response", verdict: ["minor", "none", "the header {name} is deprecated"] },
  "header-no-longer-deprecated": {
    direction: "response",
    verdict: ["patch", "none", "the header {name} is not deprecated any more"],
  },
  "header-words-changed": {
    direction: "response",
    verdict: ["patch", "none", "the documentation of the header {name} changed"],
  },
} as const;
