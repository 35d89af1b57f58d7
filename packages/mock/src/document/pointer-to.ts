/** The JSON pointer of a member. */
export function pointerTo(place: string, ...keys: readonly string[]): string {
  return [place, ...keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}
