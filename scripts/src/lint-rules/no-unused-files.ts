import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Oas3Visitor, Source } from "@redocly/openapi-core";
import { pathInSpec } from "../read-spec/spec-folder.ts";
import { targetFile } from "./leaves-folder.ts";
import { filesBelow, isSpecFile } from "./spec-files.ts";

/** Rejects a file of the spec that nothing refers to. */
export function noUnusedFiles(): Oas3Visitor {
  const used = new Set<string>();
  const use = (file: string): void => {
    if (used.has(file)) return;
    used.add(file);
    // A file that is nothing but a reference is passed over on the way to its target.
    const isFile = existsSync(file) && statSync(file).isFile();
    const [, next] = isFile ? (/^\$ref: *["']?([^\s"']+)/m.exec(readFileSync(file, "utf8")) ?? []) : [];
    if (next !== undefined) use(targetFile(next, file));
  };
  return {
    ref({ $ref }, { location }) {
      use(targetFile($ref, location.source.absoluteRef));
    },
    Example({ externalValue }, { location }) {
      if (externalValue !== undefined) used.add(targetFile(externalValue, location.source.absoluteRef));
    },
    Root: {
      leave(_, { location, report }) {
        const folder = dirname(location.source.absoluteRef);
        const SpecSource = location.source.constructor as typeof Source;
        for (const { path: file } of filesBelow(folder).filter(isSpecFile)) {
          // Those of the folder itself belong to the tools that read them.
          if (dirname(file) === folder || used.has(file)) continue;
          const source = new SpecSource(file, readFileSync(file, "utf8"));
          report({
            message: `Nothing refers to ${pathInSpec(folder, file)}. Delete the file, or refer to it.`,
            location: { source, pointer: "#/" },
          });
        }
      },
    },
  };
}
