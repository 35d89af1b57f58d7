/** The files of `src/generated/`; nothing else belongs there. */
export const generatedNames = ["openapi.json", "operations.ts", "resources.ts", "schema.ts", "values.ts"] as const;

/** What generated files hold, as bytes, by their name: of a large text that is read or written a string is only one more copy. */
export type GeneratedFiles = Readonly<Record<(typeof generatedNames)[number], Buffer>>;
