import { locate } from "@certspec/openapi";
import type { Change, Classification } from "../change.ts";
import type { Level } from "../level.ts";

/** A document that was compared, as it was read. */
export interface SourceText {
  file: string;
  text: string;
  document: unknown;
}

/** A change with its file and line. */
export interface LocatedChange extends Change {
  pointer: string;
  file: string;
  line: number;
}

/** A printed report: the changes, each with its place in a file. */
export interface Report {
  level: Level;
  before: string;
  after: string;
  changes: LocatedChange[];
}

/** Finds the line of each change: in the newer document, or in the older one for removals. */
export function locateChanges({ level, changes }: Classification, before: SourceText, after: SourceText): Report {
  const isGone = ({ rule }: Change) => /-(?:removed|became-read-only|became-write-only)$/.test(rule);
  const pointerOf = (change: Change) => {
    const [place] = change.places;
    return (isGone(change) ? place?.before : place?.after) ?? "";
  };
  const linesOf = (source: SourceText, wanted: readonly Change[]) => locate(source.text, wanted.map(pointerOf));
  const old = linesOf(before, changes.filter(isGone));
  const now = linesOf(
    after,
    changes.filter((change) => !isGone(change)),
  );
  return {
    level,
    before: before.file,
    after: after.file,
    changes: changes.map((change) => {
      const pointer = pointerOf(change);
      const gone = isGone(change);
      const source = gone ? before : after;
      const line = (gone ? old : now).get(pointer) ?? 1;
      return { ...change, pointer, file: source.file, line };
    }),
  };
}
