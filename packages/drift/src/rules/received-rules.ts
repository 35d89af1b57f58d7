/** What can change about webhooks and callbacks, which the provider calls and clients answer, around their schemas. */
export const receivedRules = {
  "received-parameter-added": {
    direction: "response",
    verdict: ["minor", "minor", "calls by the provider have the {place} parameter {name}"],
  },
  "received-parameter-removed": {
    direction: "response",
    verdict: ["major", "major", "calls by the provider do not have the {place} parameter {name} any more"],
  },
  "received-parameter-became-required": {
    direction: "response",
    verdict: ["patch", "minor", "the {place} parameter {name} of calls by the provider is always there now"],
  },
  "received-parameter-became-optional": {
    direction: "response",
    verdict: ["major", "major", "the {place} parameter {name} of calls by the provider may be missing now"],
  },
  "received-body-became-required": {
    direction: "response",
    verdict: ["patch", "minor", "calls by the provider always have a body now"],
  },
  "received-body-became-optional": {
    direction: "response",
    verdict: ["major", "major", "the body of calls by the provider may be missing now"],
  },
  "given-status-added": {
    direction: "request",
    verdict: ["minor", "minor", "the provider also takes {name} for an answer"],
  },
  "given-status-removed": {
    direction: "request",
    verdict: ["major", "major", "the provider does not take {name} for an answer any more"],
  },
} as const;
