// A process that keeps a vitest ready, and runs tests on sources that it is sent. Nothing is written to the disk.
import { join } from "node:path";
import { createVitest, type TestSequencer, type TestSequencerConstructor, type TestSpecification } from "vitest/node";
import type { Order } from "./messages.ts";
import { runTests } from "./run-tests.ts";

const texts = new Map<string, string>();
const vitest = await createVitest(
  "test",
  {
    root: join(import.meta.dirname, ".."),
    watch: false,
    // One worker, new for each run, so that no module remembers the mutant before.
    pool: "threads",
    isolate: false,
    // Its keys are the files, and what they hold here is something else.
    fsModuleCache: false,
    maxWorkers: 1,
    bail: 1,
    sequence: { sequencer: asGiven as unknown as TestSequencerConstructor },
    reporters: [{}],
    onConsoleLog: () => false,
  },
  {
    plugins: [
      {
        name: "mutants",
        enforce: "pre",
        transform: (code, id) => ({ code: texts.get(id) ?? code, map: null }),
      },
    ],
  },
);

/** The likely files come first, and the first failure is enough. */
function asGiven(): TestSequencer {
  const sameOrder = (files: TestSpecification[]) => files;
  return { sort: sameOrder, shard: sameOrder };
}

process.on("message", async (order: Order) => {
  process.send?.(await runTests(vitest, texts, order));
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
