/** Who has to change something. */
export type Blame = "client" | "server" | "spec";

/** The documentation of a diagnostic code. */
export interface CodePage {
  blame: Blame;
  /** One sentence that says what happened. */
  title: string;
  /** Why it matters: what goes wrong because of it. */
  why: string;
  /** The next step for the reader. */
  hint: string;
  /** A message that has it, and one that has not. */
  wrong: string;
  right: string;
}
