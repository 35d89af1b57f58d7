/** A problem with the documents, options or controls of a mock; the message has the problem, the place and the fix. */
export class MockError extends Error {
  override readonly name = "MockError";
  /** Where in the document, as a JSON pointer such as `#/paths/~1pets/get`. */
  readonly at?: string;
  /** The single errors, where a document has several; the message has one line for each. */
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
