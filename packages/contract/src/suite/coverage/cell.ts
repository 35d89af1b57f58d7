/** What kind of thing a cell stands for. */
export const dimensions = ["operation", "parameter", "body", "answer", "example", "credentials"] as const;

export type Dimension = (typeof dimensions)[number];

/** One thing that a document declares of an operation, and that traffic can cover. */
export interface Cell {
  /** Unique in its document, such as `things_list query page omitted`; waivers name it. */
  name: string;
  operation: string;
  dimension: Dimension;
  /** The JSON pointer of where it is declared. */
  pointer: string;
  /** Why no case covers it, and what to do, where the document itself says so. */
  obstacle?: string;
}

/** The names of cells, for those that are declared and those that traffic covers alike. */
export const cellNames = {
  operation: (id: string): string => `${id} called`,
  parameter: (id: string, place: string, use: "given" | "omitted"): string => `${id} ${place} ${use}`,
  alternative: (id: string, name: string): string => `${id} for ${name}`,
  body: (id: string, mediaType: string): string => `${id} request ${mediaType}`,
  noBody: (id: string): string => `${id} request omitted`,
  answer: (id: string, status: string, mediaType?: string): string =>
    `${id} answer ${status}${mediaType === undefined ? "" : ` ${mediaType}`}`,
  example: (answer: string, name: string): string => `${answer} example ${name}`,
  credentials: (id: string, way: readonly string[]): string => `${id} credentials ${way.join(" + ") || "none"}`,
};
