import { getCodeframe, getLineColLocation, type LocationObject, type NormalizedProblem } from "@redocly/openapi-core";
import { type Problem, problemLine } from "./problem.ts";
import { pathInSpec, shownPath } from "./spec-folder.ts";

/** Adds to a problem of the spec in a folder where it is: file, line and column, the place for a waiver, and the lines around it. */
export function locateProblem(
  folder: string,
  place: LocationObject,
  { rule, message, severity = "error" }: Pick<Problem, "rule" | "message"> & Partial<Problem>,
): Problem {
  const file = pathInSpec(folder, place.source.absoluteRef);
  const { start, ...rest } = getLineColLocation(place);
  return {
    rule,
    severity,
    message,
    file: shownPath(folder, file),
    line: start.line,
    column: start.col,
    ...(place.pointer === undefined ? {} : { at: `${file}${place.pointer}` }),
    frame: getCodeframe({ start, ...rest }, false),
  };
}

/** Locates what openapi-core reports about the spec in a folder, each problem once. */
export function locateProblems(folder: string, found: NormalizedProblem[]): Problem[] {
  const located = found.map(({ ruleId, severity, message, suggest, location: [place] }) => {
    if (place === undefined) throw new Error(`The rule ${ruleId} reported no place.`);
    const hint = suggest.length > 0 ? ` Did you mean ${suggest.slice(0, 3).join(", ")}?` : "";
    return locateProblem(folder, place, { rule: ruleId, severity, message: `${message}${hint}` });
  });
  // A part that two responses share, such as an example, is found twice.
  return [...new Map(located.map((problem) => [problemLine(problem), problem])).values()];
}
