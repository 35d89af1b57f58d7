import { type PreferOptions, prefer } from "../engine/prefer.ts";

/** The requests that a preference applies to. */
export interface PreferNextOptions {
  /** Number of requests that get it. @default 1 */
  times?: number | undefined;
  /** Only requests of this operation. @default all */
  operationId?: string | undefined;
}

/** Preferences for requests without a `Prefer` header. */
export interface PreferenceQueue {
  add(preference: Omit<PreferOptions, "times">, options: PreferNextOptions): void;
  /** Takes the `Prefer` header for a request. */
  take(operationId: string | undefined): string | undefined;
  reset(): void;
}

/** Creates an empty queue. */
export function createPreferenceQueue(): PreferenceQueue {
  const queue: { header: string; left: number; operationId: string | undefined }[] = [];
  return {
    add: (preference, { times = 1, operationId }) => {
      if (!Number.isInteger(times) || times < 1)
        throw new TypeError(`times must be a whole number above 0, not ${times}`);
      queue.push({ header: prefer(preference).headers.prefer, left: times, operationId });
    },
    take: (operationId) => {
      const index = queue.findIndex((each) => each.operationId === undefined || each.operationId === operationId);
      const entry = queue[index];
      if (!entry) return undefined;
      entry.left -= 1;
      if (entry.left === 0) queue.splice(index, 1);
      return entry.header;
    },
    reset: () => void queue.splice(0),
  };
}
