/** A coverage item that need not be covered, for a reason and for a time. */
export interface Waiver {
  /** The name of a coverage item; `*` stands for any text. */
  id: string;
  reason: string;
  /** The last day on which it holds, such as `2027-01-31`. */
  expires: string;
}

/** Tell whether a waiver is for a coverage item. */
export function waives({ id }: Waiver, name: string): boolean {
  const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`^${id.split("*").map(literal).join(".*")}$`, "s").test(name);
}
