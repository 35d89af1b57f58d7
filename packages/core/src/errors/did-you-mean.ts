/** Returns `Did you mean "zone_id"?` for the known name that is most like an unknown one; an empty text when none is. */
export function didYouMean(name: string, known: Iterable<string>): string {
  let closest: string | undefined;
  let leastEdits = 3;
  for (const candidate of known) {
    const edits = editsBetween(lettersOf(name), lettersOf(candidate));
    if (edits >= leastEdits) continue;
    closest = candidate;
    leastEdits = edits;
  }
  return closest === undefined ? "" : `Did you mean "${closest}"?`;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, "");
}

/** Returns the number of letters to insert, delete or replace, where a name inside the other counts as one. */
function editsBetween(left: string, right: string): number {
  if (left === right) return 0;
  if (left.length > 2 && right.length > 2 && (left.includes(right) || right.includes(left))) return 1;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const letter of left) {
    const above = row;
    row = [Number(above[0]) + 1];
    for (let index = 1; index < above.length; index += 1) {
      const replaced = Number(above[index - 1]) + (letter === right[index - 1] ? 0 : 1);
      row.push(Math.min(replaced, Number(above[index]) + 1, Number(row[index - 1]) + 1));
    }
  }
  return Number(row.at(-1));
}
