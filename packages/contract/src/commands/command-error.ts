/** A command that cannot run, with what to do about it. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
