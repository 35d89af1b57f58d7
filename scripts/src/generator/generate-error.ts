/** A document that cannot become a package; the message says what to change. */
export class GenerateError extends Error {
  override readonly name = "GenerateError";
}
