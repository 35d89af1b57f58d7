import { InvalidArgumentError } from "commander";

/** Reads a number of records or milliseconds. */
export function count(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 100_000)
    throw new InvalidArgumentError("Expected a whole number from 0 to 100000.");
  return number;
}

/** Reads a latency: milliseconds, or a range of them. */
export function latency(text: string): readonly [number, number] {
  const [, least, most = least] = /^(\d{1,6})(?:\.\.(\d{1,6}))?$/.exec(text) ?? [];
  if (least === undefined || Number(least) > Number(most) || Number(most) > 600_000)
    throw new InvalidArgumentError("Expected milliseconds such as 100, or a range such as 50..200, up to 600000.");
  return [Number(least), Number(most)];
}

/** Reads a port. */
export function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65535) throw new InvalidArgumentError("Expected a port from 0 to 65535.");
  return number;
}

/** Collects the values of an option that can be repeated. */
export function repeated(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}
