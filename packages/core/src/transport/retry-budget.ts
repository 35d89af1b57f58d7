/** The retries that a client can spend, so that retries cannot multiply traffic during an outage. */
export interface RetryBudget {
  /** Spends a retry; `false` when none is left. */
  take: () => boolean;
  /** Refunds 0.2 of a retry, after a call that succeeded on the first attempt. */
  refund: () => void;
}

const refunded = 0.2;

/** Creates a budget of `size` retries, full at the start. */
export function createRetryBudget(size: number): RetryBudget {
  let left = size;
  return {
    take: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    refund: () => {
      left = Math.min(size, left + refunded);
    },
  };
}
