/** A mock that cannot start; the message says what is wrong, where, and what to do. */
export class MockError extends Error {
  override readonly name = "MockError";
  /** Where in the document, as a JSON pointer such as `#/paths/~1pets/get`. */
  readonly at?: string;

  constructor(message: string, { at, cause }: { at?: string; cause?: unknown } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    if (at !== undefined) this.at = at;
  }
}
