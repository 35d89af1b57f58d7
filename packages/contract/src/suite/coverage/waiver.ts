/** A coverage item that does not have to be covered, for a reason and until a date. */
export interface Waiver {
  /** The name of a coverage item. `*` matches any text. */
  id: string;
  reason: string;
  /** The last day of the waiver, such as `2027-01-31`. */
  expires: string;
}

/** Returns whether a waiver is for a coverage item. */
export function waives({ id }: Waiver, name: string): boolean {
  const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`^${id.split("*").map(literal).join(".*")}$`, "s").test(name);
}
