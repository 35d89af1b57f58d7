/** A mock that cannot start; the message says what is wrong, where, and what to do. */
export class MockError extends Error {
  override readonly name = "MockError";
}
