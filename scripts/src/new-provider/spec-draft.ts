/** A spec that is not yet written: its files by their path in the folder, and what its packages' texts need to know. */
export interface SpecDraft {
  files: Record<string, string>;
  operations: DraftOperation[];
  /** What a person has to look at, each a sentence with its place. */
  remarks: string[];
  /** The client's options and environment variables. */
  credentials: { option: string; env: string }[];
  /** What the README says about where the facts come from. */
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
