/** An error of a test in which there is nothing to be seen but its message. */
export function plainError(lines: readonly string[]): Error {
  const error = new Error(lines.join("\n  "));
  // A stack would lead the reader into this package.
  error.stack = error.message;
  return error;
}
