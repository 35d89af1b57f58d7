#!/usr/bin/env node
import { createRequire } from "node:module";
import { Command, InvalidArgumentError } from "commander";
import { explainAll, explainCode } from "./checker/codes/explain-code.ts";
import { CommandError } from "./commands/command-error.ts";
import type { RunProxyOptions } from "./commands/run-proxy.ts";
import type { VerifyServerOptions } from "./commands/verify-server.ts";
import type { ReportFiles } from "./commands/write-report-files.ts";

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };
// Each command loads what it needs: a wrong use, `--help` and `explain` wait for neither Ajv nor Prism.
const program = new Command("certspec-contract")
  .description("Hold documents, clients, servers and messages to OpenAPI.")
  .version(version)
  .showHelpAfterError("(certspec-contract --help says more)")
  // Whatever keeps a command from running is 2; 1 is for what it finds.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

program
  .command("test")
  .description("test a document without a client: its own examples, what can be generated from it, and its mock")
  .argument("<openapi.json>", "OpenAPI 3.0 or 3.1, JSON or YAML")
  .option("--html <file>", "write the report as a page")
  .option("--junit <file>", "write the report as JUnit XML")
  .option("--json <file>", "write the report as JSON")
  .option("--runs <number>", "generated responses for each status; 0 for none", count, 20)
  .option("--seed <number>", "chooses what is generated", count, 1)
  .action((document: string, options: ReportFiles & { json?: string; runs: number; seed: number }) =>
    attempt(async () => {
      const { testDocument } = await import("./commands/test-document.ts");
      return testDocument({ document, ...options });
    }),
  );

program
  .command("report")
  .description("put the JSON reports of several suites together")
  .argument("<report.json...>")
  .option("--html <file>", "write them as one page")
  .option("--junit <file>", "write them as JUnit XML")
  .action((files: string[], options: ReportFiles) =>
    attempt(async () => {
      const { mergeReports } = await import("./commands/merge-reports.ts");
      return mergeReports({ files, ...options });
    }),
  );

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
    attempt(async () => {
      const { checkTraffic } = await import("./commands/check-traffic.ts");
      return checkTraffic({ har, document, ...options });
    }),
  );

program
  .command("verify")
  .description("call a server's read-only operations, and check what it answers")
  .argument("<openapi.json>")
  .requiredOption("--url <url>", "base URL of the server")
  .option("--header <line...>", "header to send, such as 'Authorization: Bearer …'")
  .option("--rate <number>", "requests in a second", Number, 2)
  .option("--negative", "send requests too that the server must reject, to operations that only read")
  .option("--negative-writes", "the same, to all operations: what a server accepts by mistake, it has carried out")
  .option("--har <file>", "keep the traffic, credentials and bodies' secrets left out")
  .option("--json", "print diagnostics as JSON")
  .action((document: string, options: Omit<VerifyServerOptions, "document">) =>
    attempt(async () => {
      const { verifyServer } = await import("./commands/verify-server.ts");
      return verifyServer({ document, ...options });
    }),
  );

program
  .command("proxy")
  .description("pass everything on to a server, and say how requests and responses break a document")
  .argument("<openapi.json>")
  .requiredOption("--to <url>", "base URL of the server")
  .option("-p, --port <number>", "port to listen at; 0 picks a free one", count, 4010)
  .option("--host <address>", "address to listen at", "127.0.0.1")
  .option("--errors", "respond with 422 to a wrong request, and with 502 in place of a wrong response")
  .option("--har <file>", "keep the traffic, credentials and bodies' secrets left out")
  .option("--record <file>", "write responses as examples, in an OpenAPI overlay to be reviewed")
  .option("--json", "print one JSON object per line")
  .action((document: string, options: Omit<RunProxyOptions, "document">) =>
    attempt(async () => {
      const { runProxy } = await import("./commands/run-proxy.ts");
      const proxy = await runProxy({ document, ...options });
      console.log(
        options.json ? JSON.stringify({ event: "listening", url: proxy.url }) : `${proxy.url} -> ${options.to}`,
      );
      await new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
      return proxy.close();
    }),
  );

for (const command of program.commands) command.copyInheritedSettings(program);
await program.parseAsync();

/** Exit code 0: all is right; 1: something was found; 2: the command could not run. */
async function attempt(command: () => boolean | Promise<boolean>): Promise<void> {
  try {
    if (!(await command())) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof RangeError || error instanceof TypeError)) throw error;
    console.error(`certspec-contract: ${error.message}`);
    process.exitCode = 2;
  }
}

function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It takes a whole number.");
  return Number(text);
}
