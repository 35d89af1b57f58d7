/** A spec that is not yet written: its files by their path in the folder, and what its packages' texts need to know. */
export interface SpecDraft {
  files: Record<string, string>;
  operations: DraftOperation[];
  /** The remarks to review, each a sentence with its place. */
  remarks: string[];
  /** The address of the client, where the document has none and it was made up. */
  assumedServer?: string | undefined;
  /** The client's options and environment variables. */
  credentials: { option: string; env: string }[];
  /** The text of the README about the source of the facts. */
  provenance: string;
}

/** An operation as tables show it. */
export interface DraftOperation {
  id: string;
  /** Method and path: `GET /certificates`. */
  request: string;
  summary: string;
  docs: string;
}
