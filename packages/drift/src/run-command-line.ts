import { createRequire } from "node:module";
import { Command, CommanderError, Option } from "commander";
import { runCompare } from "./commands/compare.ts";
import { DriftError } from "./drift-error.ts";
import { reportFormats } from "./report/format-report.ts";

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

/** Run the command line with these arguments, print what comes of it, and give the exit code. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = createProgram((code) => {
    exitCode = code;
  });
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    // A call that commander rejects is wrong like any other: 2, not the 1 of a crash.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof DriftError)) throw error;
    console.error(`certspec-drift: ${error.message}`);
    return error.exitCode;
  }
}

function createProgram(end: (exitCode: number) => void): Command {
  const kept =
    <Arguments extends unknown[]>(run: (...given: Arguments) => number | Promise<number>) =>
    async (...given: Arguments): Promise<void> =>
      end(await run(...given));
  const program = new Command("certspec-drift")
    .description("Say what a change of an OpenAPI document breaks, on the wire and in the types made from it.")
    .version(version)
    .showHelpAfterError("(certspec-drift --help says more)");

  program
    .command("compare")
    .description("Compare two OpenAPI 3 documents. Exit code: 0 nothing, 10 patch, 20 minor, 30 major.")
    .argument("<before>", "the older document, JSON or YAML")
    .argument("<after>", "the newer document")
    .addOption(new Option("--format <format>", "how to print the changes").choices(reportFormats).default("text"))
    .option("--ignore-names", "leave out names that only a generated package shows, such as operationIds and types")
    .action(kept(runCompare));

  return program;
}
