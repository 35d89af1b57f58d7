const end = { done: true, value: undefined } as const;

/**
 * Iterate over what a function gives, call by call, until it gives `undefined` or throws.
 * An async generator does the same at three times the cost for each value.
 */
export function iterate<Value>(step: () => Promise<Value | undefined>): AsyncIterableIterator<Value, undefined> {
  let isEnded = false;
  // One step at a time, also when the next is asked for before the last has come.
  let turn: Promise<IteratorResult<Value, undefined>> = Promise.resolve(end);
  const taken = async (): Promise<IteratorResult<Value, undefined>> => {
    if (isEnded) return end;
    isEnded = true;
    const value = await step();
    if (value === undefined) return end;
    isEnded = false;
    return { done: false, value };
  };
  const iterator: AsyncIterableIterator<Value, undefined> = {
    next: () => {
      turn = turn.then(taken, taken);
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
