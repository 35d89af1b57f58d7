/** Formats of numbers by what they hold, the smallest first. */
const sizes = [
  ["int8", "int16", "int32", "int64"],
  ["uint8", "uint16", "uint32", "uint64"],
  ["float", "double"],
];

/** Whether one format of numbers holds more or less than another; undefined for formats that have no order. */
export function compareFormats(
  before: string | undefined,
  after: string | undefined,
): "widened" | "narrowed" | undefined {
  for (const formats of sizes) {
    const [first, second] = [formats.indexOf(before ?? ""), formats.indexOf(after ?? "")];
    if (first >= 0 && second >= 0) return second > first ? "widened" : "narrowed";
  }
  return undefined;
}
