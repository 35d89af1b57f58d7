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
  .description("Checks documents, servers and recorded traffic against OpenAPI.")
  .version(version)
  .showHelpAfterError("(certspec-contract --help lists all commands)")
  // 2 means that a command could not run, 1 that it found problems.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

program
  .command("test")
  .description("test a document without a client: its examples, generated values, and its mock")
  .argument("<openapi.json>", "file or URL of an OpenAPI 3.0 or 3.1 document, or of Swagger 2.0, in JSON or YAML")
  .option("--html <file>", "write the report as an HTML page")
  .option("--junit <file>", "write the report as JUnit XML")
  .option("--json <file>", "write the report as JSON")
  .option("--runs <number>", "number of generated responses per status code; 0 turns them off", count, 20)
  .option("--seed <number>", "seed of the generated values", count, 1)
  .action((document: string, options: ReportFiles & { json?: string; runs: number; seed: number }) =>
    attempt(async () => {
      const { testDocument } = await import("./commands/test-document.ts");
      return testDocument({ document, ...options });
    }),
  );

program
  .command("report")
  .description("merge the JSON reports of several suites")
  .argument("<report.json...>", "reports that `test --json` or a suite wrote")
  .option("--html <file>", "write the merged report as an HTML page")
  .option("--junit <file>", "write the merged report as JUnit XML")
  .action((files: string[], options: ReportFiles) =>
    attempt(async () => {
      const { mergeReports } = await import("./commands/merge-reports.ts");
      return mergeReports({ files, ...options });
    }),
  );

program
  .command("explain")
  .description("explain a diagnostic code, such as REQ-QUERY-UNDECLARED")
  .argument("[code]", "the code")
  .option("--all", "explain all codes")
  .action((code: string | undefined, { all }: { all?: boolean }) =>
    attempt(() => {
      if (code === undefined && !all)
        throw new CommandError("Missing code. Pass a code such as REQ-QUERY-UNDECLARED, or --all.");
      process.stdout.write(code === undefined ? explainAll() : explainCode(code));
      return true;
    }),
  );

program
  .command("check")
  .description("check recorded traffic (HAR) against a document")
  .argument("<traffic.har>", "recorded traffic")
  .argument("<openapi.json>", "file or URL of an OpenAPI 3.0 or 3.1 document, or of Swagger 2.0, in JSON or YAML")
  .option("--url <url>", "base URL of the recorded API; defaults to the document's servers")
  .option("--json", "print diagnostics as JSON")
  .action((har: string, document: string, options: { url?: string; json?: boolean }) =>
    attempt(async () => {
      const { checkTraffic } = await import("./commands/check-traffic.ts");
      return checkTraffic({ har, document, ...options });
    }),
  );

program
  .command("verify")
  .description("call a server's read-only operations and check its responses")
  .argument("<openapi.json>", "file or URL of an OpenAPI 3.0 or 3.1 document, or of Swagger 2.0, in JSON or YAML")
  .requiredOption("--url <url>", "base URL of the server")
  .option("--header <line...>", "headers to send, such as 'Authorization: Bearer …'")
  .option("--rate <number>", "requests per second", Number, 2)
  .option("--negative", "also send invalid requests, to read-only operations")
  .option(
    "--negative-writes",
    "also send invalid requests to all operations; a server that accepts one by mistake carries it out",
  )
  .option("--har <file>", "save the traffic, without credentials and without secrets in bodies")
  .option("--json", "print diagnostics as JSON")
  .action((document: string, options: Omit<VerifyServerOptions, "document">) =>
    attempt(async () => {
      const { verifyServer } = await import("./commands/verify-server.ts");
      return verifyServer({ document, ...options });
    }),
  );

program
  .command("proxy")
  .description("forward requests to a server, and report requests and responses that violate a document")
  .argument("<openapi.json>", "file or URL of an OpenAPI 3.0 or 3.1 document, or of Swagger 2.0, in JSON or YAML")
  .requiredOption("--to <url>", "base URL of the server")
  .option("-p, --port <number>", "port to listen on; 0 picks a free one", count, 4010)
  .option("--host <address>", "address to listen on", "127.0.0.1")
  .option("--errors", "respond with 422 to an invalid request, and with 502 in place of an invalid response")
  .option("--har <file>", "save the traffic, without credentials and without secrets in bodies")
  .option("--record <file>", "write responses as examples to an OpenAPI overlay, for review")
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

/** Sets the exit code. 0: no problems; 1: problems found; 2: the command could not run. */
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
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text);
}
