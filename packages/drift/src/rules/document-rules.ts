/** What can change about security, servers, names and the document itself. */
export const documentRules = {
  "security-added": { direction: "request", verdict: ["minor", "minor", "it can be called with {name}"] },
  "security-removed": { direction: "request", verdict: ["major", "major", "it cannot be called with {name} any more"] },
  "security-scope-added": { direction: "request", verdict: ["major", "none", "{name} needs the scope {after}"] },
  "security-scope-removed": {
    direction: "request",
    verdict: ["minor", "none", "{name} does not need the scope {before} any more"],
  },
  "security-scheme-changed": {
    direction: "request",
    verdict: [
      "major",
      "none",
      "the security scheme {name} gets its tokens in another way: {after} instead of {before}",
    ],
  },
  "security-flow-added": {
    direction: "request",
    verdict: ["minor", "none", "the security scheme {name} can also get its tokens by {after}"],
  },
  "security-scheme-renamed": {
    direction: "none",
    verdict: ["none", "major", "the security scheme {before} is called {after}"],
    named: true,
  },
  "server-added": { direction: "request", verdict: ["minor", "minor", "the server {name} is new"] },
  "server-removed": { direction: "request", verdict: ["major", "major", "the server {name} is gone"] },
  "server-changed": { direction: "request", verdict: ["major", "major", "the server is {after} instead of {before}"] },
  "server-values-added": { direction: "request", verdict: ["minor", "minor", "{name} can also be {after}"] },
  "server-values-removed": {
    direction: "request",
    verdict: ["major", "major", "{name} cannot be {before} any more"],
  },
  "server-default-changed": {
    direction: "request",
    verdict: ["major", "none", "{name} is {after} by default instead of {before}"],
  },
  "server-prefix-moved": {
    direction: "none",
    verdict: ["none", "major", "{name} is part of {after} instead of {before}; addresses stay the same"],
    named: true,
  },
  "server-order-changed": {
    direction: "request",
    verdict: ["major", "none", "calls go to {after} by default instead of {before}"],
  },
  "type-removed": { direction: "none", verdict: ["none", "major", "the type {name} is gone"], named: true },
  "type-renamed": {
    direction: "none",
    verdict: ["none", "major", "the type {before} is called {after}"],
    named: true,
  },
  "document-words-changed": { direction: "none", verdict: ["patch", "none", "the documentation of the API changed"] },
  "document-extension-added": {
    direction: "none",
    verdict: ["none", "minor", "{keyword} is new on {name}"],
    named: true,
  },
  "document-extension-changed": {
    direction: "none",
    verdict: ["none", "major", "{keyword} of {name} says something else, so the client works differently"],
    named: true,
  },
  "document-extension-removed": {
    direction: "none",
    verdict: ["none", "major", "{keyword} of {name} is gone, so the client works differently"],
    named: true,
  },
} as const;
