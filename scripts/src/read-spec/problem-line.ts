import type { Problem } from "./problem.ts";

/** Write a problem as one line: place, severity, rule, message. */
export function problemLine({ file, line, column, severity, rule, message }: Problem): string {
  return `${file}:${line}:${column}  ${severity}  ${rule}  ${message}`;
}
