/** Who has to change something. */
export type Blame = "client" | "server" | "spec";

/** What there is to know about a diagnostic code. */
export interface CodePage {
  blame: Blame;
  /** What happened, as a sentence. */
  title: string;
  /** Why it matters: what goes wrong because of it. */
  why: string;
  /** What to do about it. */
  hint: string;
  /** A message that has it, and one that has not. */
  wrong: string;
  right: string;
}
