#!/usr/bin/env node
import { createRequire } from "node:module";
import { Command } from "commander";
import { explainAll, explainCode } from "./codes/explain-code.ts";
import { checkTraffic } from "./commands/check-traffic.ts";
import { CommandError } from "./commands/command-error.ts";
import { verifyServer } from "./commands/verify-server.ts";

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };
const program = new Command("certspec-contract")
  .description("Hold messages to an OpenAPI document.")
  .version(version)
  .showHelpAfterError("(certspec-contract --help says more)");

program
  .command("explain")
  .description("print the page of a code, such as REQ-QUERY-UNDECLARED")
  .argument("[code]")
  .option("--all", "print all codes")
  .action((code: string | undefined, { all }: { all?: boolean }) =>
    attempt(() => {
      if (code === undefined && !all) throw new CommandError("name a code, or say --all");
      process.stdout.write(code === undefined ? explainAll() : explainCode(code));
      return true;
    }),
  );

program
  .command("check")
  .description("check recorded traffic (HAR) against a document")
  .argument("<traffic.har>")
  .argument("<openapi.json>")
  .option("--url <url>", "where the API was, if not at the document's servers")
  .option("--json", "print diagnostics as JSON")
  .action((har: string, document: string, options: { url?: string; json?: boolean }) =>
    attempt(() => checkTraffic({ har, document, ...options })),
  );

program
  .command("verify")
  .description("call a server's read-only operations, and check what it answers")
  .argument("<openapi.json>")
  .requiredOption("--url <url>", "base URL of the server")
  .option("--header <line...>", "header to send, such as 'Authorization: Bearer …'")
  .option("--rate <number>", "requests in a second", Number, 2)
  .option("--har <file>", "keep the traffic, credentials and bodies' secrets left out")
  .option("--json", "print diagnostics as JSON")
  .action((document: string, options: { url: string; header?: string[]; rate: number; har?: string; json?: boolean }) =>
    attempt(() => verifyServer({ document, ...options })),
  );

await program.parseAsync();

/** Exit code 0: all is right; 1: there are diagnostics; 2: the command could not run. */
async function attempt(command: () => boolean | Promise<boolean>): Promise<void> {
  try {
    if (!(await command())) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof RangeError || error instanceof TypeError)) throw error;
    console.error(`certspec-contract: ${error.message}`);
    process.exitCode = 2;
  }
}
