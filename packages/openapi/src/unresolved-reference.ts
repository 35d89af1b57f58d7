/**
 * Why a reference leads nowhere: it is in another document (`external`), its percent-encoding is not valid (`malformed`),
 * nothing is written there (`missing`), or its chain of references comes back to itself (`circular`).
 */
export type UnresolvedReason = "external" | "malformed" | "missing" | "circular";

/** A reference that leads nowhere. The message is for programmers: commands have their own words for each `reason`. */
export class UnresolvedReference extends Error {
  override readonly name = "UnresolvedReference";
  readonly reason: UnresolvedReason;
  readonly reference: string;
  /** Where the reference is written. */
  readonly pointer: string;

  constructor(reason: UnresolvedReason, reference: string, pointer = "") {
    super(`#${pointer}: ${reason} reference ${JSON.stringify(reference)}`);
    this.reason = reason;
    this.reference = reference;
    this.pointer = pointer;
  }
}
