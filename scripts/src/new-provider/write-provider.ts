import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleSpec } from "../bundle-spec.ts";
import { generateFiles } from "../generator/generate-files.ts";
import { ignoreFiles, writeIgnoreFiles } from "../ignore-files.ts";
import { writeGenerated } from "../write-generated.ts";
import { isDiscardedFolder } from "./discarded-folder.ts";
import type { ProviderNames } from "./provider-names.ts";
import { addReadmeRow } from "./readme-row.ts";
import { addRedoclyEntry } from "./redocly-entry.ts";
import { runCommand } from "./run-command.ts";
import { createUndoList } from "./undo-list.ts";
import { writeFiles } from "./write-files.ts";

interface ProviderToWrite {
  root: string;
  names: ProviderNames;
  /** The hand-written files, by their path in the repository. */
  files: Record<string, string>;
  signal: AbortSignal;
  /** Decides, once all is installed, whether it stays. */
  accept: () => Promise<boolean>;
}

/**
 * Writes a provider into the workspace and installs it: everything, or nothing when a step fails, is interrupted, or `accept`
 * rejects what was written.
 */
export async function writeProvider({ root, names, files, signal, accept }: ProviderToWrite): Promise<void> {
  const { name } = names;
  const undo = createUndoList();
  // In node_modules, which no tool reads: what is killed there is out of everybody's sight, and renames stay on one disk.
  const stage = mkdtempSync(join(root, "node_modules", ".new-provider-"));
  const removeStage = () => rmSync(stage, { recursive: true, force: true });
  try {
    const changed = {
      "README.md": addReadmeRow(readFileSync(join(root, "README.md"), "utf8"), names),
      "redocly.yaml": addRedoclyEntry(readFileSync(join(root, "redocly.yaml"), "utf8"), name),
    };
    writeFiles(stage, files);
    signal.throwIfAborted();
    for (const path of [`specs/${name}`, `packages/${name}`, `.changeset/first-${name}.md`]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (isDiscardedFolder(join(root, path))) rmSync(join(root, path), { recursive: true });
      renameSync(join(stage, path), join(root, path));
      undo.add(() => rmSync(join(root, path), { recursive: true, force: true }));
    }
    for (const file of ["pnpm-lock.yaml", ".redocly.lint-ignore.yaml", ...Object.keys(changed)])
      keep(join(root, file), undo.add);
    for (const [file, text] of Object.entries(changed)) {
      writeFileSync(join(stage, file), text);
      renameSync(join(stage, file), join(root, file));
    }
    // Form only: one rule of the linter reads the whole repository, and `pnpm check` has it.
    const format = ["biome", "check", "--write", "--linter-enabled=false"];
    await runCommand([...format, `specs/${name}`, `packages/${name}`], root, signal);
    // In its place, since the bundle says where it comes from.
    const { text } = await bundleSpec(join(root, "specs", name));
    const generated = await generateFiles(Buffer.from(text), { provider: name, version: "0.0.0" });
    writeGenerated(join(root, "packages", name, "src/generated"), generated);
    writeIgnoreFiles(root, ignoreFiles(root));
    await runCommand(["pnpm", "install", "--no-frozen-lockfile", "--prefer-offline"], root, signal);
    signal.throwIfAborted();
    if (!(await accept())) undo.run();
  } catch (error) {
    undo.run();
    throw error;
  } finally {
    removeStage();
  }
}

function keep(file: string, add: (undo: () => void) => void): void {
  const text = existsSync(file) ? readFileSync(file) : undefined;
  add(() => (text === undefined ? rmSync(file, { force: true }) : writeFileSync(file, text)));
}
