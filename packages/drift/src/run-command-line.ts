import { createRequire } from "node:module";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { runAdopt } from "./commands/adopt.ts";
import { runCompare } from "./commands/compare.ts";
import { runFetch } from "./commands/fetch.ts";
import { runGuard } from "./commands/guard.ts";
import { runStatus } from "./commands/status.ts";
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
    // What commander refuses is a wrong call, like everything else that is refused: 2, not the 1 of a crash.
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

  program
    .command("fetch")
    .description("Ask upstream and write specs/<provider>/upstream.lock.json: the only step that needs a network.")
    .argument("[providers...]", "names such as cloudflare; none means all that have an upstream.yaml")
    .option("--accept-shorter-index", "take an index that lists fewer pages than before")
    .option("--from <witness=file>", "read a copy of a published document, made where there is a network", collect)
    .option("--timeout <milliseconds>", "how long one download may take", count, 30_000)
    .option("--max-bytes <number>", "how large one download may be", count, 32 * 1024 * 1024)
    .action(kept(runFetch));

  program
    .command("status")
    .description("Say how the specs stand to upstream, by their locks: what is open, adopted, and apart on purpose.")
    .argument("[providers...]", "names such as cloudflare; none means all that have an upstream.yaml")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "markdown"]).default("text"))
    .action(kept(runStatus));

  program
    .command("adopt")
    .description(
      "Take open changes over: edit the spec, generate the package, run its contract suite, write a changeset.",
    )
    .argument("<provider>", "a name such as cloudflare")
    .argument("[changes...]", "ids that status prints; none means all that are open")
    .option("--dry-run", "print the patch and change nothing")
    .option("--yes", "take over a major change without being asked")
    .action(kept(runAdopt));

  program
    .command("guard")
    .description("Fail when the pending changesets promise less than what changed since the last release.")
    .action(kept(runGuard));

  return program;
}

function count(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError("It takes a whole number above 0.");
  return Number(text);
}

/** An option that can be given several times. */
function collect(text: string, known: string[] = []): string[] {
  return [...known, text];
}
