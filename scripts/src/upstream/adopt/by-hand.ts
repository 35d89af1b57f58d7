import type { Change } from "@certspec/drift";
import { withoutDirection } from "./edits/edit.ts";

const texts = "texts are ours: say it in your own words";
const operations = "write, move or remove the operation as CONTRIBUTING.md says, and its lines in upstream.yaml";
const names = "names are ours: rename it only if users gain from it, as CONTRIBUTING.md says";
const extensions = "extensions are ours, and upstream does not have them";
const security = "say it under security, with the names that openapi.yaml has under components.securitySchemes";
const received = "say it where the spec has the webhook or the callback";
const servers = "change it under servers in openapi.yaml";

/** Advice for the changes that people have to adopt by hand, by the rule. */
const advice: Readonly<Record<string, string>> = {
  "operation-added": operations,
  "operation-removed": operations,
  "operation-moved": operations,
  "operation-renamed": names,
  "operation-named": names,
  "operation-words-changed": texts,
  "operation-extension-added": extensions,
  "operation-extension-changed": extensions,
  "operation-extension-removed": extensions,
  "operation-note-changed": extensions,
  "path-parameter-renamed": names,
  "parameter-words-changed": texts,
  "body-words-changed": texts,
  "answer-words-changed": texts,
  "header-words-changed": texts,
  "words-changed": texts,
  "note-changed": extensions,
  "response-body-added": "write its content with an example",
  "received-parameter-added": received,
  "received-parameter-removed": received,
  "received-parameter-became-required": received,
  "received-parameter-became-optional": received,
  "received-body-became-required": received,
  "received-body-became-optional": received,
  "given-status-added": received,
  "given-status-removed": received,
  "security-added": security,
  "security-removed": security,
  "security-scope-added": security,
  "security-scope-removed": security,
  "security-scheme-changed": "change it under components.securitySchemes in openapi.yaml",
  "security-flow-added": "say it under components.securitySchemes in openapi.yaml",
  "security-scheme-renamed": names,
  "server-added": servers,
  "server-removed": servers,
  "server-changed": servers,
  "server-values-added": servers,
  "server-values-removed": servers,
  "server-default-changed": servers,
  "server-prefix-moved": servers,
  "server-order-changed": servers,
  "type-removed": names,
  "type-renamed": names,
  "document-words-changed": texts,
  "document-extension-added": extensions,
  "document-extension-changed": extensions,
  "document-extension-removed": extensions,
  "discriminator-values-added": "write the mapping of the discriminator, whose names are ours",
  "discriminator-values-removed": "write the mapping of the discriminator, whose names are ours",
};

/** Advice for a change that people have to adopt by hand; undefined for one that an edit adopts. */
export function adviceFor({ rule }: Pick<Change, "rule">): string | undefined {
  return advice[rule] ?? advice[withoutDirection(rule)];
}
