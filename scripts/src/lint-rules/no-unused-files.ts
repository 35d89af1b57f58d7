import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Oas3Visitor, Source } from "@redocly/openapi-core";
import { pathInSpec } from "../read-spec/spec-folder.ts";
import { targetFile } from "./leaves-folder.ts";

/** Refuse a file of the spec that nothing refers to. */
export function noUnusedFiles(): Oas3Visitor {
  const used = new Set<string>();
  return {
    ref({ $ref }, { location }) {
      used.add(targetFile($ref, location.source.absoluteRef));
    },
    Example({ externalValue }, { location }) {
      if (externalValue !== undefined) used.add(targetFile(externalValue, location.source.absoluteRef));
    },
    Root: {
      leave(_, { location, report }) {
        const folder = dirname(location.source.absoluteRef);
        const SpecSource = location.source.constructor as typeof Source;
        for (const file of specFiles(folder).filter((file) => !used.has(file))) {
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

function specFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !otherFolders.includes(entry.name))
    .flatMap(({ name }) =>
      readdirSync(join(folder, name), { recursive: true, encoding: "utf8" }).map((file) => join(folder, name, file)),
    )
    .filter((file) => /\.(ya?ml|json)$/.test(file))
    .toSorted();
}

const otherFolders = ["dist", "node_modules"];
