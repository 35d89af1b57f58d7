import { contentRules } from "./content-rules.ts";
import { documentRules } from "./document-rules.ts";
import { operationRules } from "./operation-rules.ts";

/** What can change around schemas: operations, parameters, bodies, answers, security, servers and names. */
export const plainRules: typeof operationRules & typeof contentRules & typeof documentRules = {
  ...operationRules,
  ...contentRules,
  ...documentRules,
};

export type PlainRuleName = keyof typeof plainRules;
