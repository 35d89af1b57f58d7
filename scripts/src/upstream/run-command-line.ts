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
    .description("Compare the specs with what providers publish, and adopt what changed.")
    .showHelpAfterError("(pnpm upstream --help says more)");

  program
    .command("fetch")
    .description("Ask upstream and write specs/<provider>/upstream.lock.json: the only step that needs a network.")
    .argument("[providers...]", "names such as cloudflare; none means all that have an upstream.yaml")
    .option("--accept-shorter-index", "accept an index that lists fewer pages than before")
    .option("--from <source=file>", "read a copy of a published document, made where there is a network", collect)
    .option("--timeout <milliseconds>", "how long one download may take", count, 30_000)
    .option("--max-bytes <number>", "how large one download may be", count, 32 * 1024 * 1024)
    .action(kept(runFetch));

  program
    .command("status")
    .description("Say how the specs stand to upstream, by their locks: what is open, adopted, and waived.")
    .argument("[providers...]", "names such as cloudflare; none means all that have an upstream.yaml")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "markdown"]).default("text"))
    .action(kept(runStatus));

  program
    .command("adopt")
    .description("Adopt open changes: edit the spec, generate the package, run its contract suite, write a changeset.")
    .argument("<provider>", "a name such as cloudflare")
    .argument("[changes...]", "ids that status prints; none means all that are open")
    .option("--dry-run", "print the patch and change nothing")
    .option("--except <id>", "leave this change open, and take the others", collect)
    .option("--yes", "adopt a major change without being asked")
    .action(kept(runAdopt));

  program
    .command("guard")
    .description("Fail when the pending changesets promise less than what changed since the last release.")
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
