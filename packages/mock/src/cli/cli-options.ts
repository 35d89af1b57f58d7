import { InvalidArgumentError } from "commander";

/** Read a number of things or milliseconds. */
export function count(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 100_000)
    throw new InvalidArgumentError("It takes a whole number from 0 to 100000.");
  return number;
}

/** Read the least and the most milliseconds of a latency. */
export function latency(text: string): readonly [number, number] {
  const [, least, most = least] = /^(\d{1,6})(?:\.\.(\d{1,6}))?$/.exec(text) ?? [];
  if (least === undefined || Number(least) > Number(most) || Number(most) > 600_000)
    throw new InvalidArgumentError("It takes milliseconds such as 100, or 50..200, up to 600000.");
  return [Number(least), Number(most)];
}

/** Read a port. */
export function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65535) throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return number;
}
