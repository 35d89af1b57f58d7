import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createScratchWorkspace } from "../../scripts/src/scratch-workspace.ts";
import { least, type Measure, measure } from "./measure.ts";
import { summaryOf } from "./task-summary.ts";

/** Generating all providers, beside the command-line tools that it replaces; then the cache, then single edits. */
export function benchPipeline(rounds: number): void {
  const workspace = createScratchWorkspace();
  try {
    const providers = readdirSync(join(workspace.folder, "specs"), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    const tasks = ["turbo", "run", "generate", "--output-logs=none"].join(" ");
    // Each command caches its compiled code as it does by itself: the tasks in the workspace, Redocly's in the temporary folder.
    const { NODE_COMPILE_CACHE: _, ...env } = workspace.env;
    const at = { cwd: workspace.folder, env };
    mkdirSync(join(workspace.folder, ".bench"));
    const ours: Measure[] = [];
    const clis: Measure[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(measure(`${tasks} --force`, at));
      clis.push(measure(cliRuns(providers), at));
    }
    const [own, other] = [least(ours), least(clis)];
    console.log(`cold generation of ${providers.length} providers (least of ${rounds} interleaved rounds)`);
    row("turbo run generate --force", own);
    row(`${providers.length * 3} runs of redocly lint, redocly bundle and openapi-typescript`, other);
    const [cpu, wall] = [own.cpu / other.cpu, own.wall / other.wall];
    console.log(`  CPU ratio ${cpu.toFixed(2)} (target: at most 0.8), wall ratio ${wall.toFixed(2)}`);

    measure(tasks, at);
    const hits = Array.from({ length: rounds }, () => ({ ...measure(tasks, at) }));
    console.log("full cache hit");
    row("turbo run generate", least(hits));
    console.log(`  turbo's own time ${summaryOf(workspace, "generate").milliseconds} ms`);

    const spec = join(workspace.folder, "specs/cloudflare/operations/customCsrs_list.yaml");
    const text = readFileSync(spec, "utf8");
    summaryOf(workspace, "lint", "build");
    edited("a comment in customCsrs_list.yaml", `# A remark.\n${text}`);
    edited("another summary in customCsrs_list.yaml", text.replace(/^summary: .*/m, "summary: List the custom CSRs"));

    function edited(what: string, changed: string): void {
      writeFileSync(spec, changed);
      const { executed, total } = summaryOf(workspace, "lint", "build");
      writeFileSync(spec, text);
      console.log(`tasks run after ${what}: ${executed.length} of ${total}\n  ${executed.join(", ")}`);
      summaryOf(workspace, "lint", "build");
    }
  } finally {
    workspace.remove();
  }
}

/** The commands as people run them here, by the versions and the rules of the pipeline; they give the same verdicts and documents. */
function cliRuns(providers: readonly string[]): string {
  return providers
    .flatMap((provider) => [
      `(cd specs/${provider} && redocly lint && redocly bundle)`,
      // Elsewhere, or it would look for its own settings in our redocly.yaml.
      `(cd .bench && ../scripts/node_modules/.bin/openapi-typescript ../specs/${provider}/dist/redocly.json -o ${provider}.ts)`,
    ])
    .join(" && ");
}

function row(name: string, { cpu, wall }: Measure): void {
  console.log(`  ${name.padEnd(72)} ${cpu.toFixed(2)} s CPU  ${wall.toFixed(2)} s`);
}
