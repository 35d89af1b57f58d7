// `pnpm report`: which certificates expire soon, are pending or failed, at all three providers.
import { CommanderError } from "commander";
import { collect } from "./cli/collect.ts";
import { type ReportOptions, readOptions } from "./cli/read-options.ts";
import { writeFileWhole } from "./cli/write-file-whole.ts";
import { renderPage } from "./page/render-page.ts";
import { renderJson } from "./render/render-json.ts";
import { renderTerminal } from "./render/render-terminal.ts";

const exitCodes = { complete: 0, incomplete: 1, wrong: 2, interrupted: 130 };

// A reader that has seen enough, such as `head`, is not a failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const interruption = new AbortController();
  // Once: a second one ends the process at once.
  process.once("SIGINT", () => interruption.abort(new Error("interrupted")));
  try {
    return await report(readOptions(args, new Date()), interruption.signal);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.wrong;
    console.error(`report: ${(error as Error).message}`);
    return interruption.signal.aborted ? exitCodes.interrupted : exitCodes.wrong;
  }
}

async function report(options: ReportOptions, signal: AbortSignal): Promise<number> {
  const { json, html, all: showsAll } = options;
  const made = await collect(options, signal);
  const { stdout } = process;
  const width = stdout.isTTY ? stdout.columns || 80 : Number.POSITIVE_INFINITY;
  const hasColours = stdout.isTTY && stdout.hasColors();
  if (html !== undefined) await writeFileWhole(html, renderPage(made));
  stdout.write(json ? renderJson(made) : renderTerminal(made, { width, hasColours, showsAll }));
  if (html !== undefined) console.error(`The page is ${html}`);
  return made.failures.length ? exitCodes.incomplete : exitCodes.complete;
}
