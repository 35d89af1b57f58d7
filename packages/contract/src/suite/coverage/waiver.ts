/** A cell that need not be covered, for a reason and for a time. */
export interface Waiver {
  /** The name of a cell; `*` stands for any text. */
  cell: string;
  reason: string;
  /** The last day on which it holds, such as `2027-01-31`. */
  expires: string;
}

/** Tell whether a waiver is for a cell. */
export function waives({ cell }: Waiver, name: string): boolean {
  const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`^${cell.split("*").map(literal).join(".*")}$`, "s").test(name);
}
