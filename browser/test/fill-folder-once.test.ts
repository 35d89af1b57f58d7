import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { fillFolderOnce } from "../src/fill-folder-once.ts";

test("a folder is filled once, and its parents are made", async () => {
  const folder = join(emptyFolder(), "cache/a");
  const fill = vi.fn(async (draft: string) => writeFileSync(join(draft, "file"), "first"));

  await fillFolderOnce(folder, fill);
  await fillFolderOnce(folder, fill);

  expect(fill).toHaveBeenCalledTimes(1);
  expect(readFileSync(join(folder, "file"), "utf8")).toBe("first");
});

test("when two fill a folder at once, both get what the faster one wrote, and no draft is left", async () => {
  const parent = emptyFolder();
  const folder = join(parent, "a");

  await fillFolderOnce(folder, async (draft) => {
    writeFileSync(join(draft, "file"), "slow");
    await fillFolderOnce(folder, async (faster) => writeFileSync(join(faster, "file"), "fast"));
  });

  expect(readFileSync(join(folder, "file"), "utf8")).toBe("fast");
  expect(readdirSync(parent)).toEqual(["a"]);
});

test("a folder is not there while it is filled, and what fails leaves nothing", async () => {
  const parent = emptyFolder();
  const folder = join(parent, "a");

  const failing = fillFolderOnce(folder, async (draft) => {
    writeFileSync(join(draft, "file"), "half");
    expect(existsSync(folder)).toBe(false);
    throw new Error("no space left");
  });

  await expect(failing).rejects.toThrow("no space left");
  expect(readdirSync(parent)).toEqual([]);
});

test("a folder that cannot get its name is an error", async () => {
  const folder = join(emptyFolder(), "a");

  const failing = fillFolderOnce(folder, (draft) => rm(draft, { recursive: true }));

  await expect(failing).rejects.toThrow("ENOENT");
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "certspec-fill-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
