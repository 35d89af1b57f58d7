import { isLargeInteger, jsonScalars } from "./json-text.ts";

/** Returns the value of a JSON text, with integers beyond the range of a number as {@link exactInteger}; `undefined` if it is not JSON. */
export function exactJson(text: string): { value: unknown } | undefined {
  try {
    // First as it is: quotes would make JSON of 00000000000000001.
    JSON.parse(text);
    const quoted = text.replaceAll(jsonScalars, (token) =>
      isLargeInteger(token) ? JSON.stringify(exactInteger(token)) : token,
    );
    return { value: JSON.parse(quoted) };
  } catch {
    return undefined;
  }
}

/** An integer to compare: a text where a number cannot hold it. */
export function exactInteger(digits: string): number | string {
  return isLargeInteger(digits) ? `number ${digits}` : Number(digits);
}
