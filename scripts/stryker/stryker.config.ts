// How `pnpm mutation:core` starts Stryker, which runs in packages/core, on a copy of it.
import { join } from "node:path";

const config: Record<string, unknown> = {
  // Named, since pnpm hides what a package does not ask for.
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  // Which tests reach a mutant is measured; what they import says less.
  vitest: { configFile: join(import.meta.dirname, "vitest.config.ts"), related: false },
  coverageAnalysis: "perTest",
  mutate: ["src/**/*.ts"],
  // vitest drops types without a look at them.
  disableTypeChecks: false,
  // A machine that is busy with something else must not pass for an endless loop.
  timeoutMS: 15_000,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ["clear-text", "progress-append-only", "html"],
  clearTextReporter: { reportTests: false },
  // Git ignores `.cache`.
  tempDirName: ".cache/stryker",
  htmlReporter: { fileName: ".cache/mutation/index.html" },
  incrementalFile: ".cache/mutation/incremental.json",
};

export default config;
