import type { CallOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";

/**
 * Refuse timeouts and counts that are no numbers: they would end every attempt at once.
 * @throws {Refusal} that names the option.
 */
export function checkOptions(options: CallOptions): void {
  for (const name of ["timeoutMs", "totalTimeoutMs", "maxRetries"] as const) {
    const value = options[name];
    const isCount = name === "maxRetries";
    if (value !== undefined && !(value > 0 || (isCount && value === 0)))
      throw new Refusal(`\`${name}\` is ${value}; it must be a number ${isCount ? "from" : "above"} 0`);
  }
}
