/** What can go wrong on the way, whatever the document says. */
export const faults = ["reset", "stall", "slow", "truncate", "malformed", "html", "rate-limit"] as const;

export type Fault = (typeof faults)[number];

/** A fault that the connection has, and not the answer. */
export type ConnectionFault = "reset" | "stall" | "slow" | "truncate";

/** Tell whether a text names a fault. */
export function isFault(text: string): text is Fault {
  return (faults as readonly string[]).includes(text);
}

/** Pieces that a slow body comes in, and the milliseconds before each. */
export const slowPieces = 10;
export const slowPauseMs = 200;
