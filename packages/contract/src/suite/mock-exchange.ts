import type { RecordedRequest } from "@certspec/mock";
import type { Mismatch } from "../checker/mismatch.ts";

/** The `Prefer` header that asks the mock for a response. */
export function preferFor(status: number, example: string | undefined): string {
  return example === undefined ? `code=${status}` : `code=${status}, example="${example}"`;
}

/** Returns the violations that the mock found in an exchange, without warnings. */
export function violationsOf({ violations }: RecordedRequest): Mismatch[] {
  return violations
    .filter(({ severity }) => severity === "Error")
    .map(({ on, location, message }) => ({
      place: [on, ...location].join(" "),
      expected: "no violation",
      received: message,
    }));
}
