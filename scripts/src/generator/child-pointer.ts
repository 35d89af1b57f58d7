/** The pointer of what lies below another; unknown below what is unknown. */
export function childPointer(pointer: string | undefined, ...keys: (string | number)[]): string | undefined {
  if (pointer === undefined) return undefined;
  return [pointer, ...keys.map((key) => `${key}`.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}
