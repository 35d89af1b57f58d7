import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adoptDocument, partOf } from "./adopt-document.ts";
import { type Cost, costRow, leastCost, measureCost } from "./measure-memory.ts";
import { timeByPlace } from "./profile.ts";
import {
  commands,
  environment,
  readDocument,
  type StagedDocument,
  stageDocument,
  withoutGenerated,
} from "./stage-document.ts";

/** Takes a whole foreign document through the pipeline, and quarters and halves of it, beside openapi-typescript's command. */
export function measureDocument(path: string, rounds: number): void {
  const { document, operations, renamed, renamedSchemas, dropped } = adoptDocument(readDocument(path));
  const folder = mkdtempSync(join(tmpdir(), "certspec-scale-"));
  try {
    console.log(
      `${document.info?.title}: ${operations} operations, ${renamed} of them named, ${renamedSchemas} schemas renamed`,
    );
    for (const what of dropped) console.log(`  left out: ${what}`);
    const at = { cwd: folder, env: environment() };
    const parts = [4, 2, 1].map((nth) => stageDocument(folder, nth === 1 ? document : partOf(document, nth)));
    const rounded = Array.from({ length: rounds }, () => parts.map((part) => partCosts(part, at)));
    for (const [index, part] of parts.entries()) {
      console.log(`${part.operations} operations (least of ${rounds} interleaved rounds)`);
      const costs = rounded.map((round) => round[index] ?? {});
      const least = Object.fromEntries(
        Object.keys(costs[0] ?? {}).map((name) => [name, leastCost(costs.flatMap((cost) => cost[name] ?? []))]),
      );
      for (const [name, cost] of Object.entries(least)) costRow(name, cost, part.operations);
      const [own, other] = [least.generate?.cpu ?? 0, least["openapi-typescript"]?.cpu ?? 0];
      console.log(`  generate over openapi-typescript: ${(own / other).toFixed(2)} of the CPU`);
    }
    reportTime(parts.at(-1)?.folder ?? folder, at);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function partCosts({ folder }: StagedDocument, at: { cwd: string; env: NodeJS.ProcessEnv }): Record<string, Cost> {
  const inFolder = { ...at, cwd: folder };
  return {
    lint: measureCost(commands.lint, inFolder),
    bundle: measureCost(commands.bundle, inFolder),
    generate: measureCost(commands.generate, withoutGenerated(folder, inFolder)),
    "openapi-typescript": measureCost(commands.openapiTypescript, inFolder),
    typecheck: measureCost(commands.typecheck, inFolder),
  };
}

function reportTime(folder: string, at: { cwd: string; env: NodeJS.ProcessEnv }): void {
  const profiled = ["--cpu-prof", "--cpu-prof-dir=profile", ...commands.generateArguments];
  measureCost([process.execPath, ...profiled], withoutGenerated(folder, { ...at, cwd: folder }));
  const times = timeByPlace(join(folder, "profile"));
  const whole = times.reduce((sum, [, seconds]) => sum + seconds, 0);
  console.log(`where the time of generate goes (${whole.toFixed(2)} s on the profiler's clock)`);
  for (const [place, seconds] of times.slice(0, 15))
    console.log(`  ${place.padEnd(36)} ${seconds.toFixed(2)} s  ${((100 * seconds) / whole).toFixed(0)} %`);
}
