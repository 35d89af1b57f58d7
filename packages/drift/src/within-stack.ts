import { DriftError } from "./drift-error.ts";

/** Runs a step; throws a `DriftError` for documents that are nested deeper than a program can follow, which is not a crash. */
export function withinStack<Value>(names: readonly string[], run: () => Value): Value {
  try {
    return run();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new DriftError(
      `${names.join(", ")}: schemas are nested too deep to be compared; put the inner ones under components.schemas`,
      { cause },
    );
  }
}
