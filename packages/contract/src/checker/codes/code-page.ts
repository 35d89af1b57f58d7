/** The side that has to be fixed. */
export type Blame = "client" | "server" | "spec";

/** The documentation of a diagnostic code. */
export interface CodePage {
  blame: Blame;
  /** The problem, in one sentence. */
  title: string;
  /** Its consequences. */
  why: string;
  /** The next step for the reader. */
  hint: string;
  /** A message with the problem, and one without. */
  wrong: string;
  right: string;
}
