import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { affectedTests } from "../src/affected-tests.ts";
import { tamper } from "../src/cache/tamper.ts";
import { publicPackages } from "../src/release/public-packages.ts";
import { runCommand } from "../src/release/run-command.ts";
import { freePort, startService } from "../src/release/start-service.ts";

let folder: string;
const { signal } = new AbortController();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "certspec-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Arguments for a Node that runs a line. */
const line = (code: string): string[] => ["--eval", code];

test("a command gives what it prints", async () => {
  const printed = await runCommand(process.execPath, line("console.log(1); console.error(2)"), { folder, signal });

  expect(printed).toBe("1\n");
});

test("a command that fails is named, with its code and all that it printed", async () => {
  const failing = runCommand(process.execPath, line("console.log('out'); throw 'bad'"), { folder, signal });

  await expect(failing).rejects.toThrow(/ended with 1\n[\s\S]*out[\s\S]*bad/);
});

test("a command that there is not is named", async () => {
  await expect(runCommand("no-such-command", [], { folder, signal })).rejects.toThrow("no-such-command");
});

test("a command that takes too long is ended, with what it started", async () => {
  const child = `setInterval(() => require("fs").writeFileSync("beat", String(Date.now())), 20)`;
  const parent = `require("child_process").spawn(process.execPath, ["--eval", ${JSON.stringify(child)}], { stdio: "inherit" })`;
  const late = runCommand(process.execPath, line(parent), { folder, signal, timeoutMs: 2_000 });

  await expect(late).rejects.toThrow("took more than 2000 ms");
  const beat = join(folder, "beat");
  expect(existsSync(beat)).toBe(true);
  rmSync(beat);
  await sleep(300);
  expect(existsSync(beat)).toBe(false);
});

test("an interruption ends a command", async () => {
  const interruption = new AbortController();
  const running = runCommand(process.execPath, line("setInterval(() => {}, 1000)"), {
    folder,
    signal: interruption.signal,
  });

  interruption.abort();

  await expect(running).rejects.toThrow("was interrupted");
});

test("a service that ends before it answers is an error with what it printed", async () => {
  const url = `http://127.0.0.1:${await freePort()}/`;
  const starting = startService(process.execPath, line("console.error('no licence'); process.exit(3)"), {
    folder,
    signal,
    url,
  });

  await expect(starting).rejects.toThrow(/does not answer at http.*\n.*no licence/);
});

test("a service that answers can be used, and stopped", async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const server = `require("http").createServer((_, response) => response.end("up")).listen(${port}, "127.0.0.1")`;
  const service = await startService(process.execPath, line(server), { folder, signal, url });

  expect(await (await fetch(url)).text()).toBe("up");
  await service.stop();
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test("what is published is each package that is not private", () => {
  const names = Object.keys(publicPackages(join(import.meta.dirname, "../..")));

  expect(names).toContain("@certspec/core");
  expect(names.every((name) => name.startsWith("@certspec/"))).toBe(true);
});

test("a commit that there is not is said, not taken for no change", () => {
  expect(() => affectedTests("no-such-commit")).toThrow("turbo cannot compare with no-such-commit");
});

test("a cache without artifacts cannot be tampered with", () => {
  expect(() => tamper(folder)).toThrow("the cache holds no artifact");
});
