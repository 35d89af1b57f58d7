/** A mock that cannot start; the message says what is wrong, where, and what to do. */
export class MockError extends Error {
  override readonly name = "MockError";
  /** Where in the document, as a JSON pointer such as `#/paths/~1pets/get`. */
  readonly at?: string;
  /** Each fault by itself, where a document has several; the message is theirs, one a line. */
  readonly faults?: readonly MockError[];

  constructor(
    message: string,
    { at, faults, cause }: { at?: string | undefined; faults?: readonly MockError[]; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    if (at !== undefined) this.at = at;
    if (faults !== undefined) this.faults = faults;
  }
}
