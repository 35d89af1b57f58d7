import { DriftError } from "@certspec/drift";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { runAdopt } from "./commands/adopt.ts";
import { runFetch } from "./commands/fetch.ts";
import { runGuard } from "./commands/guard.ts";
import { runStatus } from "./commands/status.ts";
import { exitCodes } from "./exit-codes.ts";
import { UpstreamError } from "./upstream-error.ts";

/** Runs the command line with these arguments, prints what comes of it, and returns the exit code. */
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
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
    if (!(error instanceof UpstreamError || error instanceof DriftError)) throw error;
    console.error(`upstream: ${error.message}`);
    return error.exitCode;
  }
}

function createProgram(end: (exitCode: number) => void): Command {
  const kept =
    <Arguments extends unknown[]>(run: (...given: Arguments) => number | Promise<number>) =>
    async (...given: Arguments): Promise<void> =>
      end(await run(...given));
  const program = new Command("pnpm upstream")
    .description("Compares the specs with the documents that providers publish, and adopts changes.")
    .showHelpAfterError("(pnpm upstream --help lists all commands)");

  program
    .command("fetch")
    .description(
      "Download the upstream documents and write specs/<provider>/upstream.lock.json. The only command that needs a network.",
    )
    .argument("[providers...]", "providers such as cloudflare; defaults to all that have an upstream.yaml")
    .option("--accept-shorter-index", "accept an index that lists fewer pages than before")
    .option("--from <source=file>", "read a source from a file, downloaded on a machine with a network", collect)
    .option("--timeout <milliseconds>", "timeout of each download", count, 30_000)
    .option("--max-bytes <number>", "maximum size of each download", count, 32 * 1024 * 1024)
    .action(kept(runFetch));

  program
    .command("status")
    .description("Compare the specs with their locks: open, adopted and waived changes.")
    .argument("[providers...]", "providers such as cloudflare; defaults to all that have an upstream.yaml")
    .addOption(new Option("--format <format>", "output format").choices(["text", "markdown"]).default("text"))
    .action(kept(runStatus));

  program
    .command("adopt")
    .description("Adopt open changes: edit the spec, generate the package, run its contract suite, write a changeset.")
    .argument("<provider>", "provider, such as cloudflare")
    .argument("[changes...]", "ids that status prints; defaults to all open changes")
    .option("--dry-run", "print the patch without applying it")
    .option("--except <id>", "adopt all changes but this one; repeatable", collect)
    .option("--yes", "adopt major changes without confirmation")
    .action(kept(runAdopt));

  program
    .command("guard")
    .description("Fail if the pending changesets declare less than the changes since the last release.")
    .action(kept(runGuard));

  return program;
}

function count(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number above 0.");
  return Number(text);
}

/** An option that can be given several times. */
function collect(text: string, known: string[] = []): string[] {
  return [...known, text];
}
