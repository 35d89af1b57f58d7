/** Parses the lines of a stream. */
export interface StreamParser {
  /** Returns the items that a line completes. */
  accept: (line: string) => Iterable<unknown>;
  /** Returns the items that the end of the stream completes. Throws where it cuts one short. */
  end: () => Iterable<unknown>;
  /** Returns whether an item has begun and is not complete. */
  isPending: () => boolean;
}
