import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import repository from "../../vitest.config.ts";

// Core's tests need no browser, and there is one project of theirs.
const { projects, globalSetup, reporters, ...settings } = repository.test ?? {};

/** The first failure ends the run of a mutant, so what takes seconds comes after what takes milliseconds. */
class SlowLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification): boolean => /\/(?:defects|properties)\.test\.ts$/.test(moduleId);
    return [...sorted.filter((file) => !isSlow(file)), ...sorted.filter(isSlow)];
  }
}

const config: ViteUserConfig = defineConfig({
  ...repository,
  test: {
    ...settings,
    include: ["test/**/*.test.ts"],
    // They wait for real sockets: every mutant that survives would take half a minute, and a busy machine fails them without any.
    exclude: ["test/faults/**"],
    sequence: { sequencer: SlowLast },
  },
});

export default config;
