import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { LineColLocationObject, Oas3Visitor, Source, UserContext, YamlParseError } from "@redocly/openapi-core";
import { isInside, pathInSpec } from "../read-spec/spec-folder.ts";
import { filesBelow, isSpecFile } from "./spec-files.ts";

/** Rejects a file that is a symbolic link, or is not UTF-8, or is not YAML. */
export function readableFiles(): Oas3Visitor {
  const reported = new Set<string>();
  let folder = "";
  return {
    Root(_, context) {
      folder = dirname(context.location.source.absoluteRef);
      for (const entry of filesBelow(folder)) {
        const name = pathInSpec(folder, entry.path);
        if (entry.isLink)
          reportFile(context, entry.path, `${name} is a symbolic link. Copy what it leads to into the folder.`, "");
        else if (isSpecFile(entry) && !isUtf8(readFileSync(entry.path)))
          reportFile(context, entry.path, `${name} is not UTF-8. Save it as UTF-8.`, readFileSync(entry.path, "utf8"));
      }
    },
    ref(_, { report }, { error }) {
      reportYaml(error, report);
    },
    Example({ externalValue }, { report, resolve }) {
      if (externalValue !== undefined) reportYaml(resolve({ $ref: externalValue }).error, report);
    },
  };

  function reportFile({ location, report }: UserContext, file: string, message: string, body: string): void {
    reported.add(file);
    const SpecSource = location.source.constructor as typeof Source;
    const line = body.split("\n").findIndex((text) => text.includes("\uFFFD")) + 1;
    const start = { line: Math.max(line, 1), col: 1 };
    report({ message, location: { source: new SpecSource(file, body), start, pointer: undefined } });
  }

  function reportYaml(error: unknown, report: UserContext["report"]): void {
    if (!isYamlError(error)) return;
    const file = error.source.absoluteRef;
    // Another rule rejects files elsewhere, whatever they contain.
    if (reported.has(file) || !isInside(folder, file)) return;
    reported.add(file);
    report(yamlProblem(error));
  }
}

/** Says what is wrong with a file that is not YAML, and where. */
export function yamlProblem({ originalError, source, line, col }: YamlParseError): {
  message: string;
  location: LineColLocationObject;
} {
  // The message of js-yaml has the file and the place, too.
  const { reason = originalError.message } = originalError as Error & { reason?: string };
  const start = { line: line || 1, col: col || 1 };
  return { message: `This is not valid YAML: ${reason}.`, location: { source, start, pointer: undefined } };
}

/** The error of a reference to a file that is not YAML. Not by its class, which the command and the pipeline each have their own of. */
function isYamlError(error: unknown): error is YamlParseError {
  return error instanceof Error && "source" in error && "line" in error && "col" in error;
}
