import { BaseSequencer, type TestSpecification } from "vitest/node";

// What plays whole suites, compilers, browsers and copies of the repository is there.
const slow = /^(?:test|docs-site\/test)\/|\/contract\.test\.ts$/;

/** Long files first, so that at the end no worker waits for another: those that are known to be slow, then as vitest orders them. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification): boolean =>
      slow.test(moduleId.slice(this.ctx.config.root.length + 1));
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
