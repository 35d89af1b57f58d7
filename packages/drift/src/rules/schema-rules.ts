import { shapeRules } from "./shape-rules.ts";
import { valueRules } from "./value-rules.ts";

/**
 * What can change in a schema, and what it means in a request and in an answer: first on the wire, then for the types.
 * A rule without one of the two directions never applies there.
 */
export const schemaRules: typeof shapeRules & typeof valueRules = { ...shapeRules, ...valueRules };

export type SchemaRuleName = keyof typeof schemaRules;
