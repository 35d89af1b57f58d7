import type { YamlParseError } from "@redocly/openapi-core";
import type { Problem } from "./problem.ts";
import { pathInSpec, shownPath } from "./spec-folder.ts";

/** Describe a file that is not YAML. */
export function yamlProblem(folder: string, error: YamlParseError): Problem {
  const { reason = error.message, mark } = error.originalError as YamlException;
  return {
    rule: "yaml",
    severity: "error",
    message: `This is not valid YAML: ${reason}.`,
    file: shownPath(folder, pathInSpec(folder, error.source.absoluteRef)),
    line: (mark?.line ?? 0) + 1,
    column: (mark?.column ?? 0) + 1,
    ...(mark?.snippet ? { frame: mark.snippet } : {}),
  };
}

interface YamlException extends Error {
  reason?: string;
  mark?: { line: number; column: number; snippet?: string };
}
