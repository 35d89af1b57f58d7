import { expect, test } from "vitest";
import { watchFiles } from "../src/cli/watch-files.ts";

const watchers = (): string[] => process.getActiveResourcesInfo().filter((name) => name === "StatWatcher");

test("a watch that was stopped watches nothing more, so that a reload cannot keep a stopped mock alive", () => {
  const watch = watchFiles(() => undefined);
  watch.set([import.meta.filename]);
  const during = watchers();

  watch.stop();
  watch.set([import.meta.filename]);

  expect(during).toEqual(["StatWatcher"]);
  expect(watchers()).toEqual([]);
});
