const end = { done: true, value: undefined } as const;

/**
 * Iterates over the values that a function returns, until it returns `undefined` or throws.
 * An async generator does the same, but costs three times as much per value.
 */
export function iterate<Value>(step: () => Promise<Value | undefined>): AsyncIterableIterator<Value, undefined> {
  let isEnded = false;
  // One step at a time, even if the caller requests the next value before the last has arrived.
  let turn: Promise<IteratorResult<Value, undefined>> = Promise.resolve(end);
  const takeStep = async (): Promise<IteratorResult<Value, undefined>> => {
    if (isEnded) return end;
    isEnded = true;
    const value = await step();
    if (value === undefined) return end;
    isEnded = false;
    return { done: false, value };
  };
  const iterator: AsyncIterableIterator<Value, undefined> = {
    next: () => {
      turn = turn.then(takeStep, takeStep);
      return turn;
    },
    return: async () => {
      isEnded = true;
      return end;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
