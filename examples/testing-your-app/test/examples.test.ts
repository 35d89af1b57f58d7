import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findBrowser } from "@certspec/browser/find-browser";
import { expect, test } from "vitest";

// They use the packages as users do: built. `pnpm test` builds them first.
const folder = join(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const vitest = join(dirname(require.resolve("vitest/package.json")), "vitest.mjs");
const jest = join(dirname(require.resolve("jest/package.json")), "bin/jest.js");
const playwright = join(dirname(require.resolve("@playwright/test/package.json")), "cli.js");

test("the examples for vitest pass", async () => {
  // Loading the same modules for each file would be half of the cost.
  const { output, status } = await run(vitest, "run", "--no-isolate");

  expect(output).toMatch(/Tests +16 passed/);
  expect(status).toBe(0);
});

test("the examples for Jest pass", async () => {
  const { errors, status } = await run(
    jest,
    "--config=jest/jest.config.js",
    "--cacheDirectory=node_modules/.cache/jest",
  );

  expect(errors).toMatch(/Tests: +5 passed, 5 total/);
  expect(status).toBe(0);
});

test("the examples for Playwright pass, with a page and without", async () => {
  const { output, status } = await run(playwright, "test");

  expect(output).toContain("4 passed");
  expect(status).toBe(0);
});

test("the plain script passes", async () => {
  expect(await run("scripts/smoke.ts")).toMatchObject({ output: "2 requests, 30 certificates\n", status: 0 });
});

/** Runs a script as a user would: of this test's environment it gets the browser, and where Node keeps what it has compiled. */
async function run(script: string, ...args: string[]): Promise<{ output: string; errors: string; status: number }> {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const CHROMIUM_PATH = await findBrowser();
  const env = { PATH, HOME, NODE_COMPILE_CACHE, CHROMIUM_PATH, NO_COLOR: "1", DO_NOT_TRACK: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: folder, env }, (error, output, errors) =>
      resolve({ output, errors, status: typeof error?.code === "number" ? error.code : error ? 1 : 0 }),
    );
  });
}
