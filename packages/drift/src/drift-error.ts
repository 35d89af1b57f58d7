/** An error in a document or an argument. The message says what is wrong, where, and what to do. */
export class DriftError extends Error {
  override readonly name = "DriftError";
  /** The exit code of the command line. */
  readonly exitCode: number;

  constructor(message: string, options?: { exitCode?: number; cause?: unknown }) {
    super(message, options);
    this.exitCode = options?.exitCode ?? 2;
  }
}
