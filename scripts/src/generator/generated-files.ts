/** The files of `src/generated/`; nothing else belongs there. */
export const generatedNames = ["openapi.json", "operations.ts", "resources.ts", "schema.ts", "values.ts"] as const;

/** Texts of generated files, by their name. */
export type GeneratedFiles = Readonly<Record<(typeof generatedNames)[number], string>>;
