import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { below, isObject, type JsonObject, keysOf, locate } from "@certspec/openapi";
import { specPlace } from "../adopt/spec-place.ts";
import { readIfPresent } from "../read-source.ts";

/** A line of a file that people write. */
export interface Line {
  file: string;
  line: number;
}

/** The line of a spec's YAML on which something of its bundle is written; undefined for what has no file of its own. */
export function locateInSpec(folder: string, pointer: string, operationId: string): Line | undefined {
  const place = specPlace(pointer, operationId);
  if (!place) return undefined;
  const file = join(folder, place.file);
  const text = readIfPresent(file);
  if (text === undefined) return undefined;
  const at = below("", ...place.keys);
  return { file, line: locate(text, [at]).get(at) ?? 1 };
}

/** The folder of the spec that a bundle is made from, where it is on disk. */
export function specOfBundle(bundle: string): string | undefined {
  const parts = /^(.*)\/packages\/([^/]+)\/src\/generated\/openapi\.json$/.exec(resolve(bundle));
  const folder = parts ? join(parts[1] ?? "", "specs", parts[2] ?? "") : dirname(dirname(resolve(bundle)));
  const isBundle = parts !== null || /\/specs\/[^/]+\/dist\/openapi\.json$/.test(resolve(bundle));
  return isBundle && basename(folder) !== "" && existsSync(join(folder, "openapi.yaml")) ? folder : undefined;
}

/** The operationId of the operation that a pointer leads into. */
export function operationIdAt(document: unknown, pointer: string): string {
  const [first, path = "", method = ""] = keysOf(pointer);
  const item = isObject(document) && isObject(document.paths) ? document.paths[path] : undefined;
  const operation = first === "paths" && isObject(item) ? item[method] : undefined;
  return isObject(operation) ? String((operation as JsonObject).operationId ?? "") : "";
}
