import { InvalidRequest } from "../errors/invalid-request.ts";
import type { Operation } from "../table.ts";
import type { PageOptions } from "./options.ts";

/**
 * Rejects options that would not do what they say: with a timeout of `NaN`, every attempt would time out at once.
 * @throws {InvalidRequest} with the name of the option.
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
  check("maxRetries", "0 or more", (value) => typeof value === "number" && value >= 0);
  check("prefetch", "0 or 1", (value) => [0, 1].includes(value as number));
  const style = pagination?.style;
  check(
    "cursor",
    style ? "the `cursor` of a page" : "omitted: the list has only one page",
    (value) => !!style && (Number.isFinite(value) || (style === "cursor" && typeof value === "string" && !!value)),
  );
}
