import { createRequire } from "node:module";
import { Command, CommanderError, Option } from "commander";
import { runCompare } from "./commands/compare.ts";
import { DriftError } from "./drift-error.ts";
import { reportFormats } from "./report/format-report.ts";

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

/** Runs the command line, prints its result, and returns the exit code. */
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
    // Invalid arguments exit with 2. Commander's own code is 1, which means a crash here.
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
    .description("Reports what a change to an OpenAPI document breaks, on the wire and in generated types.")
    .version(version)
    .showHelpAfterError("(certspec-drift --help lists all commands)");

  program
    .command("compare")
    .description("Compare two OpenAPI 3 documents. Exit code: 0 no changes, 10 patch, 20 minor, 30 major.")
    .argument("<before>", "the older document, JSON or YAML")
    .argument("<after>", "the newer document")
    .addOption(new Option("--format <format>", "how to print the changes").choices(reportFormats).default("text"))
    .option("--ignore-names", "ignore names that only generated packages use, such as operationIds and types")
    .action(kept(runCompare));

  return program;
}
