import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createScratchWorkspace, type ScratchWorkspace } from "../../../scripts/src/scratch-workspace.ts";
import { type Cost, costRow, leastCost, measureCost } from "./measure-memory.ts";
import { reportSingleEdits } from "./single-edits.ts";
import { model, providerNames, writeProviders } from "./write-providers.ts";

/** Runs 1, 10, 100 … generated providers through the task graph, then edits one of the largest set. */
export function measureProviders(counts: readonly number[], rounds: number): void {
  const workspace = createScratchWorkspace();
  try {
    const most = Math.max(...counts);
    writeProviders(workspace, providerNames(most));
    const each = readdirSync(join(workspace.folder, "specs", model, "operations")).length;
    const rounded = Array.from({ length: rounds }, () =>
      counts.map((count) => providerCosts(workspace, providerNames(count))),
    );
    for (const [index, count] of counts.entries()) {
      console.log(`${count} providers of ${each} operations (least of ${rounds} interleaved rounds)`);
      for (const name of Object.keys(rounded[0]?.[index] ?? {})) {
        const costs = rounded.flatMap((round) => round[index]?.[name] ?? []);
        costRow(name, leastCost(costs), count * each);
      }
    }
    reportSingleEdits(workspace, providerNames(most));
  } finally {
    workspace.remove();
  }
}

function providerCosts(workspace: ScratchWorkspace, names: readonly string[]): Record<string, Cost> {
  const { folder, env } = workspace;
  const at = { cwd: folder, env };
  const task = (name: string, scope: string) =>
    measureCost(
      [
        ...["turbo", "run", name, "--only", "--force", "--output-logs=errors-only"],
        ...names.map((provider) => `--filter=@${scope}/${provider}`),
      ],
      at,
    );
  const config = {
    extends: "./tsconfig.json",
    include: names.map((name) => `packages/${name}/src`),
  };
  writeFileSync(join(folder, "tsconfig.scale.json"), JSON.stringify(config));
  return {
    lint: task("lint", "specs"),
    bundle: task("bundle", "specs"),
    generate: task("generate", "certspec"),
    typecheck: measureCost(["tsc", "-p", "tsconfig.scale.json"], at),
  };
}
