import { join } from "node:path";
import { below, locate } from "@certspec/openapi";
import { specPlace } from "./adopt/spec-place.ts";
import { readIfPresent } from "./read-file.ts";

/** A line of a file that people write. */
export interface Line {
  file: string;
  line: number;
}

/** The line of a spec's YAML on which something of its bundle is written; undefined for a place without its own file. */
export function locateInSpec(folder: string, pointer: string, operationId: string): Line | undefined {
  const place = specPlace(pointer, operationId);
  if (!place) return undefined;
  const file = join(folder, place.file);
  const text = readIfPresent(file);
  if (text === undefined) return undefined;
  const at = below("", ...place.keys);
  return { file, line: locate(text, [at]).get(at) ?? 1 };
}
