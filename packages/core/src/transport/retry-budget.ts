/** A client's allowance of retries: an outage must not multiply its requests. */
export interface RetryBudget {
  /** Take one retry; `false` when none is left. */
  take: () => boolean;
  /** A call that worked at once earns a part of a retry back. */
  earn: () => void;
}

const earned = 0.2;

/** Create an allowance of `size` retries, full at the start. */
export function createRetryBudget(size: number): RetryBudget {
  let left = size;
  return {
    take: () => left >= 1 && !!left--,
    earn: () => {
      left = Math.min(size, left + earned);
    },
  };
}
