import type { CallOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";

/**
 * Refuse timeouts and counts that are no numbers: they would end every attempt at once.
 * @throws {Refusal} that names the option.
 */
export function checkDurations(options: CallOptions): void {
  for (const name of ["timeoutMs", "totalTimeoutMs", "maxRetries"] as const) {
    const value = options[name];
    const least = name === "maxRetries" ? 0 : Number.MIN_VALUE;
    if (value !== undefined && !(value >= least))
      throw new Refusal(`\`${name}\` is ${value}; it must be a number ${least ? "above" : "from"} 0`);
  }
}
