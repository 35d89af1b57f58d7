/** The narrowest that a column of text may become. */
const least = 8;

/** Widths of columns that fit a line; the widest give way first, and those that cannot shrink stay. */
export function fitColumns(
  natural: readonly number[],
  { width, fixed }: { width: number; fixed: readonly number[] },
): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, each) => sum + each, 0) - width;
  while (excess > 0) {
    const [widest] = widths
      .map((size, index) => ({ size, index }))
      .filter(({ size, index }) => size > least && !fixed.includes(index))
      .sort((one, other) => other.size - one.size);
    if (!widest) break;
    widths[widest.index] = widest.size - 1;
    excess -= 1;
  }
  return widths;
}
