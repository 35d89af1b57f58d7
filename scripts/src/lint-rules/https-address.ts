/** Whether a value is an absolute https address. */
export function isHttpsAddress(value: unknown): boolean {
  return typeof value === "string" && URL.canParse(value) && new URL(value).protocol === "https:";
}
