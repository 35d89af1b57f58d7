import { keysOf } from "../document/pointer.ts";

/** A place in the files of a spec. */
export interface SpecPlace {
  /** The file, below the folder of the spec. */
  file: string;
  keys: (string | number)[];
}

/** Where in the files of a spec a pointer of its bundle is written; undefined for what has no file of its own. */
export function specPlace(pointer: string, operationId: string): SpecPlace | undefined {
  const [first, kind = "", name = "", ...rest] = keysOf(pointer);
  if (first === "paths") return { file: `operations/${operationId}.yaml`, keys: rest.map(asKey) };
  if (first !== "components" || !["schemas", "responses", "parameters"].includes(kind)) return undefined;
  return { file: `${kind}/${name}.yaml`, keys: rest.map(asKey) };
}

function asKey(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key;
}
