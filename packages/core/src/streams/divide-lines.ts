/** A line without its end, and its size in bytes. */
export interface Line {
  text: string;
  size: number;
}

/** Divides a body into lines, as its chunks arrive. */
export interface LineDivider {
  /** Returns the lines that end in a chunk. */
  divide: (chunk: Uint8Array<ArrayBuffer>) => Line[];
  /** Returns the last line, if the body does not end with the end of a line. */
  rest: () => Line[];
  /** Returns the size of the line that has not ended yet. */
  size: () => number;
}

const lineFeed = 10;
const carriageReturn = 13;
const byteOrderMark = /^\ufeff/;

/**
 * Creates a divider of UTF-8 text. It looks for the ends of lines in the bytes, so that a character that is split over two chunks
 * is decoded as a whole.
 * @param isEndedByReturn whether a carriage return ends a line too, alone or before a line feed
 */
export function createLineDivider(isEndedByReturn: boolean): LineDivider {
  // A byte order mark is a mark only at the start of the body, and elsewhere a character.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let isFirst = true;
  let isAfterReturn = false;

  const keep = (piece: Uint8Array<ArrayBuffer>): void => {
    if (piece.length > 0) pieces.push(piece);
    size += piece.length;
  };
  const take = (): Line => {
    const text = decoder.decode(joined(pieces, size));
    const line = { text: isFirst ? text.replace(byteOrderMark, "") : text, size };
    pieces = [];
    size = 0;
    isFirst = false;
    return line;
  };
  return {
    divide: (chunk) => {
      const lines: Line[] = [];
      let start = 0;
      for (let index = 0; index < chunk.length; index += 1) {
        const byte = chunk[index];
        const isReturn = isEndedByReturn && byte === carriageReturn;
        if (byte === lineFeed && isAfterReturn) {
          // The return has ended the line already, perhaps in the chunk before.
          start = index + 1;
        } else if (byte === lineFeed || isReturn) {
          keep(chunk.subarray(start, index));
          lines.push(take());
          start = index + 1;
        }
        isAfterReturn = isReturn;
      }
      keep(chunk.subarray(start));
      return lines;
    },
    rest: () => (size > 0 ? [take()] : []),
    size: () => size,
  };
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
