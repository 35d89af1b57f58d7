import type { Reporter, TestModule } from "vitest/node";

/** Closes the run with one line that any tool can read. */
export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
      if (module.state() === "failed" && [...module.children.allTests("failed")].length === 0) counts.failed += 1;
    }
    const skipped = counts.skipped + counts.pending;
    // After the default reporter's summary, which is written at the same event.
    setImmediate(() =>
      console.log(`${counts.passed} passed, ${counts.failed} failed${skipped ? `, ${skipped} skipped` : ""}`),
    );
  },
};
