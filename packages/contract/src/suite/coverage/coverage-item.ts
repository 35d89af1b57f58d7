/** The kinds of coverage items. */
export const dimensions = ["operation", "parameter", "body", "response", "example", "credentials"] as const;

export type Dimension = (typeof dimensions)[number];

/** A part of an operation that a document declares and that traffic can cover. */
export interface CoverageItem {
  /** Unique in its document, such as `things_list query page omitted`; waivers name it. */
  name: string;
  operation: string;
  dimension: Dimension;
  /** The JSON pointer of where it is declared. */
  pointer: string;
  /** Why no case covers it, and what to do, if the document is the reason. */
  obstacle?: string;
}

/** The names of coverage items, for those that are declared and those that traffic covers alike. */
export const itemNames = {
  operation: (id: string): string => `${id} called`,
  parameter: (id: string, place: string, use: "given" | "omitted"): string => `${id} ${place} ${use}`,
  alternative: (id: string, name: string): string => `${id} for ${name}`,
  body: (id: string, mediaType: string): string => `${id} request ${mediaType}`,
  noBody: (id: string): string => `${id} request omitted`,
  response: (id: string, status: string, mediaType?: string): string =>
    `${id} response ${status}${mediaType === undefined ? "" : ` ${mediaType}`}`,
  example: (response: string, name: string): string => `${response} example ${name}`,
  credentials: (id: string, credentialSet: readonly string[]): string =>
    `${id} credentials ${credentialSet.join(" + ") || "none"}`,
};
