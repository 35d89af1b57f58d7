/** Rules for changes outside schemas: of operations, parameters, bodies, responses, security, servers and names. */
export const plainRules = {
  // Operations and their parameters.
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

  // Bodies and responses, around their schemas.
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
  "success-status-added": { direction: "response", verdict: ["minor", "minor", "it may respond with {name}"] },
  "success-status-removed": {
    direction: "response",
    verdict: ["major", "major", "it does not respond with {name} any more"],
  },
  "failure-status-added": { direction: "response", verdict: ["minor", "minor", "it may respond with {name}"] },
  "failure-status-removed": {
    direction: "response",
    verdict: ["none", "major", "it does not respond with {name} any more"],
  },
  "answer-words-changed": {
    direction: "response",
    verdict: ["patch", "none", "the documentation of the response {name} changed"],
  },
  "response-body-added": { direction: "response", verdict: ["minor", "minor", "the response {name} has a body"] },
  "response-body-removed": {
    direction: "response",
    verdict: ["major", "major", "the response {name} does not have a body any more"],
  },
  "response-media-type-added": { direction: "response", verdict: ["minor", "minor", "the response may be {name}"] },
  "response-media-type-removed": {
    direction: "response",
    verdict: ["major", "major", "the response is not {name} any more"],
  },
  "response-media-type-widened": {
    direction: "response",
    verdict: ["major", "major", "the response may be any {after}, not only {before}"],
  },
  "response-media-type-narrowed": {
    direction: "response",
    verdict: ["minor", "minor", "the response is always {after}, not any {before}"],
  },
  "header-added": { direction: "response", verdict: ["minor", "none", "responses have the header {name}"] },
  "header-removed": {
    direction: "response",
    verdict: ["major", "none", "responses do not have the header {name} any more"],
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

  // Webhooks and callbacks, which the provider calls and clients respond to, around their schemas.
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
    verdict: ["minor", "minor", "the provider also accepts the response {name}"],
  },
  "given-status-removed": {
    direction: "request",
    verdict: ["major", "major", "the provider does not accept the response {name} any more"],
  },

  // Security, servers, names and the document itself.
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

export type PlainRuleName = keyof typeof plainRules;
