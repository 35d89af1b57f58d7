import type { Diagnostic } from "./run-prism.ts";

/** Tells whether Prism reports a response header as missing because its value is 0 or an empty string. */
export function isFalseAlarm({ code, path, message }: Diagnostic, headers: Readonly<Record<string, unknown>>): boolean {
  if (code !== "required" || path?.join() !== "header") return false;
  const [, missing] = /required property '(.+)'$/.exec(message) ?? [];
  return Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === missing && value !== null && value !== undefined,
  );
}
