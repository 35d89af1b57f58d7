import { contentRules } from "./content-rules.ts";
import { documentRules } from "./document-rules.ts";
import { operationRules } from "./operation-rules.ts";
import { receivedRules } from "./received-rules.ts";

/** What can change around schemas: operations, parameters, bodies, answers, security, servers and names. */
export const plainRules: typeof operationRules & typeof contentRules & typeof receivedRules & typeof documentRules = {
  ...operationRules,
  ...contentRules,
  ...receivedRules,
  ...documentRules,
};

export type PlainRuleName = keyof typeof plainRules;
