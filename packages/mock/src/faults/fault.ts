/** Faults that a request can prefer, whatever the document declares. */
export const faults = ["reset", "stall", "slow", "truncate", "malformed", "html", "rate-limit"] as const;

export type Fault = (typeof faults)[number];

/** A fault of the connection instead of the response. */
export type ConnectionFault = "reset" | "stall" | "slow" | "truncate";

/** Tells whether a text names a fault. */
export function isFault(text: string): text is Fault {
  return (faults as readonly string[]).includes(text);
}

/** Pieces that a slow body comes in, and the milliseconds before each. */
export const slowPieces = 10;
export const slowPauseMs = 200;
