/** The files of `src/generated/`; nothing else belongs there. */
export const generatedNames = ["openapi.json", "operations.ts", "resources.ts", "schema.ts", "values.ts"] as const;

/** The generated files as bytes, by name. A string of a large text would only be one more copy. */
export type GeneratedFiles = Readonly<Record<(typeof generatedNames)[number], Buffer>>;
