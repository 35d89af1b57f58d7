import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "@playwright/test";
import { expect, test } from "vitest";

// They use the packages as users do: built. `pnpm test` builds them first.
const folder = join(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const vitest = join(dirname(require.resolve("vitest/package.json")), "vitest.mjs");
const playwright = join(dirname(require.resolve("@playwright/test/package.json")), "cli.js");

test("the examples for vitest pass", async () => {
  // Loading the same modules for each file would be half of the cost.
  const { output, status } = await run(vitest, "run", "--no-isolate");

  expect(output).toMatch(/Tests +16 passed/);
  expect(status).toBe(0);
});

test("the examples for Playwright pass, those with a page where there is a browser", async () => {
  const hasBrowser = existsSync(chromium.executablePath());

  const { output, status } = await run(playwright, "test", ...(hasBrowser ? [] : ["--project=request"]));

  expect(output).toContain(`${hasBrowser ? 4 : 2} passed`);
  expect(status).toBe(0);
  // Without a browser they are loaded all the same, with everything that they import.
  expect((await run(playwright, "test", "--list")).output).toContain("Total: 4 tests in 2 files");
});

test("the plain script passes", async () => {
  expect(await run("scripts/smoke.ts")).toMatchObject({ output: "2 requests, 30 certificates\n", status: 0 });
});

/** Run a script as a user would, without what this test was started with but where Node keeps what it has compiled. */
function run(script: string, ...args: string[]): Promise<{ output: string; status: number }> {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const env: NodeJS.ProcessEnv = { PATH, HOME, NODE_COMPILE_CACHE, NO_COLOR: "1", DO_NOT_TRACK: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: folder, env }, (error, output) =>
      resolve({ output, status: typeof error?.code === "number" ? error.code : error ? 1 : 0 }),
    );
  });
}
