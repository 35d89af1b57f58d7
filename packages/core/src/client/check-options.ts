import { InvalidRequest } from "../errors/invalid-request.ts";
import type { Operation } from "../table.ts";
import type { PageOptions } from "./options.ts";

/**
 * Refuse options that would do something else than they say: a timeout that is no number would end every attempt at once.
 * @throws {InvalidRequest} that names the option.
 */
export function checkOptions(options: PageOptions, { pagination }: Pick<Operation, "pagination">): void {
  const check = (name: keyof PageOptions, wanted: string, isGood: (value: unknown) => boolean) => {
    const value = options[name];
    if (value === undefined || isGood(value)) return;
    throw new InvalidRequest(
      `\`${name}\` is ${typeof value === "string" ? `"${value}"` : value}; it must be ${wanted}`,
    );
  };
  for (const name of ["timeoutMs", "totalTimeoutMs", "maxPages"] as const)
    check(name, "a number above 0", (value) => typeof value === "number" && value > 0);
  check("maxRetries", "a number from 0", (value) => typeof value === "number" && value >= 0);
  check("prefetch", "0 or 1", (value) => [0, 1].includes(value as number));
  const style = pagination?.style;
  check(
    "cursor",
    style ? "a page's `cursor`, as it came" : "left out; there is one page only",
    (value) => !!style && (Number.isFinite(value) || (style === "cursor" && typeof value === "string" && !!value)),
  );
}
