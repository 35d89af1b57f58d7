import { exitCodes } from "./exit-codes.ts";

/** What a command about upstream throws when it cannot do what it was asked: the message says what, where, and what to do. */
export class UpstreamError extends Error {
  override readonly name = "UpstreamError";
  /** The exit code of the command line. */
  readonly exitCode: number;

  constructor(message: string, options?: { exitCode?: number; cause?: unknown }) {
    super(message, options);
    this.exitCode = options?.exitCode ?? exitCodes.usage;
  }
}
