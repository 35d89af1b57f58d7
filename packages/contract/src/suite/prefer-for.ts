/** The `Prefer` header that asks the mock for an answer. */
export function preferFor(status: number, example: string | undefined): string {
  return example === undefined ? `code=${status}` : `code=${status}, example="${example}"`;
}
