/** Returns a common status code that only this key of an operation's responses matches. */
export function statusProbed(key: string, keys: readonly string[]): number | undefined {
  if (/^\d{3}$/.test(key)) return Number(key);
  const isFree = (status: number): boolean =>
    !keys.includes(String(status)) &&
    (key === "default" ? !keys.some((each) => each.toUpperCase() === `${Math.floor(status / 100)}XX`) : true);
  const first = key === "default" ? "345" : key[0];
  const common = [302, 301, 307, 418, 404, 409, 410, 423, 400, 504, 502, 503, 500, 501];
  return common.find((status) => first?.includes(String(Math.floor(status / 100))) && isFree(status));
}
