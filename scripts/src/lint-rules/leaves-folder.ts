import { dirname, resolve } from "node:path";
import { isInside } from "../read-spec/spec-folder.ts";

/** Whether a reference written in a file leads out of the spec's folder, or to a URL. */
export function leavesFolder(reference: string, file: string, folder: string): boolean {
  if (/^[a-z][a-z\d+.-]+:/i.test(reference) || reference.startsWith("//")) return true;
  const target = targetFile(reference, file);
  return target !== file && !isInside(folder, target);
}

/** The file that a reference written in another file leads to. */
export function targetFile(reference: string, file: string): string {
  const [path = ""] = reference.split("#");
  return path === "" ? file : resolve(dirname(file), path);
}
