import { exitCodes } from "./exit-codes.ts";

/** An error of a command about upstream: the message says what is wrong, where, and what to do. */
export class UpstreamError extends Error {
  override readonly name = "UpstreamError";
  /** The exit code of the command line. */
  readonly exitCode: number;

  constructor(message: string, options?: { exitCode?: number; cause?: unknown }) {
    super(message, options);
    this.exitCode = options?.exitCode ?? exitCodes.usage;
  }
}
