/** The text of a list that differs from another by the fewest letters. */
export function nearestText(text: string, list: readonly string[]): string | undefined {
  const scored = list.map((each) => ({ each, distance: distanceBetween(text, each) }));
  return scored.toSorted((a, b) => a.distance - b.distance)[0]?.each;
}

/** Levenshtein's distance. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
