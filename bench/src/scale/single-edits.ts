import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ScratchWorkspace } from "../../../scripts/src/scratch-workspace.ts";
import { summaryOf } from "../task-summary.ts";

/** Builds all, then edits one provider of many, and prints which tasks run again; throws when another provider's do. */
export function reportSingleEdits(workspace: ScratchWorkspace, names: readonly string[]): void {
  const edited = names[Math.floor(names.length / 2)];
  if (edited === undefined) throw new Error("there is no provider to edit");
  const tasks = [
    "lint",
    "build",
    ...names.flatMap((name) => [`--filter=@specs/${name}`, `--filter=@certspec/${name}`]),
  ];
  summaryOf(workspace, ...tasks);
  const folder = join(workspace.folder, "specs", edited, "operations");
  const [name = ""] = readdirSync(folder);
  const file = join(folder, name);
  const text = readFileSync(file, "utf8");
  edit("a comment", `# A remark.\n${text}`);
  edit("another summary", text.replace(/^summary: .*/m, "summary: Say it otherwise"));

  function edit(what: string, changed: string): void {
    if (changed === text) throw new Error(`${name} could not be edited: it has no summary`);
    writeFileSync(file, changed);
    const { executed, total } = summaryOf(workspace, ...tasks);
    console.log(`tasks run after ${what} in one of ${names.length} providers: ${executed.length} of ${total}`);
    console.log(`  ${executed.join(", ")}`);
    const foreign = executed.filter((task) => !task.includes(`/${edited}#`));
    if (foreign.length > 0) throw new Error(`an edit of ${edited} runs tasks of others: ${foreign.join(", ")}`);
  }
}
