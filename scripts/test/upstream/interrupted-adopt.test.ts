import childProcess, { type ChildProcess } from "node:child_process";
import { EventEmitter } from "node:events";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join, relative } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { adoptChanges } from "../../src/upstream/adopt/adopt-changes.ts";
import { replaceFile, restoreProvider } from "../../src/upstream/adopt/journal.ts";
import { openChanges } from "../../src/upstream/adopt/open-changes.ts";
import type { Lock } from "../../src/upstream/lock/lock.ts";
import { lockOperation } from "../../src/upstream/lock/lock-operation.ts";
import { today } from "../../src/upstream/workspace.ts";
import { folderWith } from "./run-cli.ts";

const url = "https://upstream.test/openapi.json";
const bundle = "packages/acme/src/generated/openapi.json";
const texts = {
  "specs/acme/schemas/Edited.yaml": "before\n",
  "specs/acme/schemas/Removed.yaml": "before\n",
  [bundle]: JSON.stringify(documentWith({ id: { type: "string" } })),
  "packages/acme/src/generated/schema.ts": "before\n",
  "packages/acme/test/contract.test.ts": "",
};
const upstream = documentWith({ id: { type: "string" }, name: { type: "string" } });

function documentWith(properties: object): object {
  const content = { "application/json": { schema: { type: "object", properties } } };
  const get = { operationId: "things_get", responses: { 200: { description: "OK", content } } };
  return { openapi: "3.1.0", info: { title: "Things", version: "1" }, paths: { "/things": { get } } };
}

/** Something that a run does to the disk, or that a step of it does, and what happens at that moment. */
type Happens = (point: string) => void;

/**
 * Watch all that changes files, in this process and in the steps that a run starts: these run here, write what a generator
 * would, and have no suite. Returns what ends it.
 */
function watchDisk(root: string, happens: Happens): () => void {
  const { renameSync, rmSync, writeFileSync } = fs;
  const { rename } = fs.promises;
  const at = (what: string, file: unknown) => happens(`${what} ${relative(root, String(file))}`);
  const spies = [
    vi.spyOn(fs, "writeFileSync").mockImplementation((file, ...rest) => {
      // Half of it is there when a run is killed.
      writeFileSync(file, "half");
      at("write", file);
      writeFileSync(file, ...rest);
    }),
    vi.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      at("replace", to);
      renameSync(from, to);
    }),
    vi.spyOn(fs.promises, "rename").mockImplementation(async (from, to) => {
      at("replace", to);
      await rename(from, to);
    }),
    vi.spyOn(fs, "rmSync").mockImplementation((file, options) => {
      if (!String(file).endsWith(".tmp")) at("remove", file);
      rmSync(file, options);
    }),
    vi.spyOn(childProcess, "spawn").mockImplementation(((_: string, args: string[]) =>
      startStep(() => {
        if (!args.includes("scripts/src/generate.ts")) return happens("test");
        writeFileSync(join(root, "packages/acme/src/generated/new.ts"), "after\n");
        happens("generate");
        writeFileSync(join(root, bundle), JSON.stringify(upstream));
      })) as unknown as typeof childProcess.spawn), // Of its many signatures, a run uses this one.
  ];
  syncBuiltinESMExports();
  return () => {
    for (const spy of spies) spy.mockRestore();
    syncBuiltinESMExports();
  };
}

/** A step that runs in this process when it has read its line, under a number that no process has. */
function startStep(run: () => void): ChildProcess {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const child = Object.assign(new EventEmitter(), { stdin, stdout, stderr, pid: 2 ** 22 + 1 });
  const start = () => {
    try {
      run();
      child.emit("close", 0);
    } catch (error) {
      child.emit("error", error);
    }
  };
  stdin.once("data", () => setImmediate(start));
  return child as unknown as ChildProcess; // As far as a run uses it.
}

/** Adopt a change that edits a file, adds one and removes one, and say what the files are in the end. */
async function adopt(happens: Happens) {
  const root = folderWith({});
  for (const [file, text] of Object.entries(texts)) replaceFile(join(root, file), text);
  const folder = join(root, "specs/acme");
  const locked = { request: "GET /things", source: "published", url, date: today() };
  const lock: Lock = {
    fetched: today(),
    downloads: {},
    operations: { things_get: { ...locked, ...lockOperation(upstream, "GET /things", url) } },
    reviewed: {},
  };
  replaceFile(join(folder, "upstream.lock.json"), `${JSON.stringify(lock, null, 2)}\n`);
  const operations = new Map([["things_get", ["GET /things"]]]);
  const sources = [{ name: "published", kind: "document" as const, url, operations }];
  const config = { provider: "acme", folder, freshForDays: 30, sources, unwatched: new Map() };
  const open = openChanges(config, lock, JSON.parse(texts[bundle] ?? ""));
  const patch = new Map(
    [
      ["Added", undefined, "after\n"],
      ["Edited", "before\n", "after\n"],
      ["Removed", "before\n", undefined],
    ].map(([name, before, after]) => [join(folder, `schemas/${name}.yaml`), { before, after }]),
  );
  const before = contentOf(root);
  const stop = watchDisk(root, happens);
  try {
    const run = adoptChanges(root, config, lock, { adoptions: open, open, patch });
    return { root, before, result: await run.catch((error: Error) => error) };
  } finally {
    stop();
  }
}

function contentOf(root: string): Record<string, string> {
  const names = fs.readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [relative(root, path), fs.readFileSync(path, "utf8")]));
}

/** All points of a run that nothing disturbs. */
async function pointsOf(): Promise<string[]> {
  const points: string[] = [];
  const { result } = await adopt((point) => points.push(point));
  expect(result).toContain("acme: adopted 1 change, minor");
  return points;
}

test("a run has more than ten points at which it can be interrupted", async () => {
  const points = await pointsOf();

  const [first, last] = ["specs/acme/schemas/Added.yaml", ".changeset/drift-acme"];
  expect(points).toEqual(expect.arrayContaining([`replace ${first}`, "remove specs/acme/schemas/Removed.yaml"]));
  expect(points).toEqual(expect.arrayContaining(["generate", "test", expect.stringContaining(`replace ${last}`)]));
  expect(points.length).toBeGreaterThan(10);
});

test("killed at any point, a run leaves the spec as it was once the next one has put it back", async () => {
  const points = await pointsOf();
  vi.spyOn(console, "error").mockReturnValue();

  for (const [index, point] of points.entries()) {
    const { root, before } = await adopt(dieAfter(index));
    const stop = watchDisk(root, dieAfter(3));
    try {
      restoreProvider(root, "acme");
    } catch (error) {
      // The run that puts it back may be killed, too.
      expect(error).toEqual(new Error("killed"));
    } finally {
      stop();
    }
    restoreProvider(root, "acme");

    expect([point, contentOf(root)]).toEqual([point, before]);
  }
});

/** Nothing happens any more to a process that is dead. */
function dieAfter(steps: number): Happens {
  let left = steps;
  return () => {
    left -= 1;
    if (left < 0) throw new Error("killed");
  };
}

/** Do something at one point of a run. */
function doAt(index: number, act: () => void): Happens {
  let count = -1;
  return () => {
    count += 1;
    if (count === index) act();
  };
}

test("a run that is interrupted at any point puts the spec back itself", async () => {
  const points = await pointsOf();
  // Before the journal is there, nothing has changed, and a signal ends the process; the last point is the end of the run.
  const first = points.findIndex((point) => point.startsWith("replace")) + 1;

  for (const [index, point] of points.slice(first, -1).entries()) {
    const { root, before, result } = await adopt(doAt(first + index, () => process.emit("SIGINT")));

    const interrupted = { exitCode: 48, message: "interrupted; the specs are as they were" };
    expect([point, result, contentOf(root)]).toEqual([point, expect.objectContaining(interrupted), before]);
  }
});

test("a run for which the disk is full at any point puts the spec back itself", async () => {
  const points = await pointsOf();
  const full = new Error("no space left");

  for (const [index, point] of points.entries()) {
    const { root, before, result } = await adopt(
      doAt(index, () => {
        throw full;
      }),
    );

    expect([point, result, contentOf(root)]).toEqual([point, full, before]);
  }
});
