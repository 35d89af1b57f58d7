import type { Format } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";

/** Whole numbers that the message being checked writes, and that a JavaScript number cannot hold. */
export interface ExactNumbers {
  current: readonly string[];
}

const ours = ["int32", "int64", "float", "double", "byte", "base64url"];
const standard = [
  ["date", "time", "date-time", "duration", "uri", "uri-reference", "uri-template", "email", "hostname", "ipv4"],
  ["ipv6", "regex", "uuid", "json-pointer", "relative-json-pointer", "iso-time", "iso-date-time"],
].flat();

/** The formats that are checked; all others are annotations. */
export const knownFormats: ReadonlySet<string> = new Set([...ours, ...standard]);

/** The formats with their checks. */
export function createFormats(exact: ExactNumbers): Record<string, Format> {
  const number = (validate: (value: number) => boolean): Format => ({ type: "number", validate });
  return {
    ...Object.fromEntries(standard.map((name) => [name, fullFormats[name as keyof typeof fullFormats] as Format])),
    int32: number((value) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31),
    int64: number((value) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63 && !exact.current.some(isTooLarge)),
    float: number((value) => Math.abs(value) <= 3.4028235e38),
    double: number(Number.isFinite),
    byte: /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/,
    base64url: /^[\w-]*={0,2}$/,
  };
}

function isTooLarge(text: string): boolean {
  const value = BigInt(text);
  return value > 2n ** 63n - 1n || value < -(2n ** 63n);
}
