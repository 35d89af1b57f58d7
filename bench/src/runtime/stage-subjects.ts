import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Stage, stagePackages } from "./stage-packages.ts";
import type { Subject } from "./subject.ts";

const rivals = join(import.meta.dirname, "../../node_modules");

/** A user's folder in which the program and the caller of every subject find their packages. */
export async function stageSubjects(subjects: readonly Subject[]): Promise<Stage> {
  const stage = await stagePackages(["cloudflare"]);
  // An interrupted run leaves no folder behind.
  process.once("SIGINT", () => process.exit(130)).once("SIGTERM", () => process.exit(143));
  process.once("exit", stage.remove);
  for (const rival of ["cloudflare", "ky", "openapi-fetch"]) stage.link(rival, join(rivals, rival));
  mkdirSync(join(stage.folder, "callers"));
  for (const subject of subjects) writeFileSync(callerFile(stage.folder, subject), subject.caller);
  return stage;
}

/** Where a subject's caller is. */
export function callerFile(folder: string, { name }: Subject): string {
  return join(folder, "callers", `${name.replace(/\W+/g, "-")}.js`);
}
