import { keysOf } from "@certspec/openapi";
import { type Document, isMap, isScalar, isSeq, type YAMLMap } from "yaml";

/** A place in the files of a spec. */
export interface SpecPlace {
  /** The file, below the folder of the spec. */
  file: string;
  keys: string[];
}

/** A key of a YAML document, as it is written there: a status may be a number, the index of a list is one. */
export type Key = string | number;

/** Where in the files of a spec a pointer of its bundle is written; undefined for a place without its own file. */
export function specPlace(pointer: string, operationId: string): SpecPlace | undefined {
  const [first, kind = "", name = "", ...rest] = keysOf(pointer);
  if (first === "paths") return { file: `operations/${operationId}.yaml`, keys: rest };
  if (first !== "components" || !["schemas", "responses", "parameters"].includes(kind)) return undefined;
  return { file: `${kind}/${name}.yaml`, keys: rest };
}

/** The keys of a pointer as a YAML document writes them; those that it does not have stay texts. */
export function writtenKeys(file: Document, keys: readonly string[]): Key[] {
  const written: Key[] = [];
  for (const key of keys) {
    const holder = written.length === 0 ? file.contents : file.getIn(written, true);
    written.push(isSeq(holder) ? Number(key) : isMap(holder) ? writtenKey(holder, key) : key);
  }
  return written;
}

/** The key of a map as it is written; the text itself for one that is not there. */
export function writtenKey(holder: YAMLMap, key: string): Key {
  for (const { key: known } of holder.items) {
    const value = isScalar(known) ? known.value : known;
    if (String(value) === key) return value as Key;
  }
  return key;
}
