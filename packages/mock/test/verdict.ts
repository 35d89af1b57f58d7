import type { Violation } from "@certspec/mock";

/** A status, and the place and the code of each violation: `422 query.page minimum`. */
export function verdict(status: number, violations: readonly Violation[]): string {
  return [status, ...violations.map(placeAndCode)].join(" ");
}

/** The place and the code of a violation: `query.page minimum`. */
export function placeAndCode({ location, code }: Pick<Violation, "location" | "code">): string {
  return location.length > 0 ? `${location.join(".")} ${code}` : code;
}
