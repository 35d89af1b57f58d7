import { createRequire } from "node:module";
import type { OpenApiDocument } from "@certspec/openapi";
import { Command, CommanderError } from "commander";
import { isLoopback } from "../document/read-source.ts";
import { MockError } from "../mock-error.ts";
import type { ReloadableMock } from "../server/start-mock.ts";
import { count, latency, port, repeated } from "./cli-options.ts";
import { listPackages } from "./find-packages.ts";
import { createLog, type Log } from "./log.ts";
import { findDocuments, readDocument, type ServedDocument } from "./served-documents.ts";
import { watchFiles } from "./watch-files.ts";

interface Options {
  port: number;
  host: string;
  items?: number;
  stateful?: boolean;
  seed?: string;
  latency?: readonly [number, number];
  settleAfter?: number;
  cors?: false | string[];
  allowHost?: string[];
  dynamic?: boolean;
  ignoreExamples?: boolean;
  errors?: boolean;
  watch?: boolean;
  strict?: boolean;
  quiet?: boolean;
  json?: boolean;
  showQuery?: boolean;
}

const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };

/**
 * Runs the command line and returns the exit code. It is 0, too, for mocks that have started and serve until they are
 * stopped.
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  try {
    await createProgram()
      .exitOverride()
      .action((names: string[], options: Options) => serve(names, options, args))
      .parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof MockError)) throw error;
    console.error(`certspec-mock: ${error.message}`);
    return 1;
  }
}

/** The options of the command line. */
export function createProgram(): Command {
  return new Command("certspec-mock")
    .description("Serves OpenAPI documents on this machine: responds with their examples, and validates each request.")
    .argument(
      "[documents...]",
      "OpenAPI files or URLs, or packages such as cloudflare (short for @certspec/cloudflare); defaults to all installed @certspec packages",
    )
    .option(
      "-p, --port <number>",
      "port of the first document; others use the following ports; 0 picks free ports",
      port,
      4010,
    )
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--items <number>", "number of records in every list; defaults to the examples' records", count)
    .option("--stateful", "keep the records that requests create, change and delete, until the mock stops")
    .option("--seed <text>", "make IDs and times the same in every run")
    .option(
      "-d, --dynamic",
      "generate a new response from the schema for every request; with --seed, the same in every run",
    )
    .option("--ignore-examples", "generate responses from their schemas, even where there are examples")
    .option("--errors", "respond with 500 if a response would violate the document")
    .option(
      "--latency <milliseconds>",
      "delay of each response, such as 100, or a random one in a range, such as 50..200",
      latency,
    )
    .option(
      "--settle-after <milliseconds>",
      "move records to their next state after this time; needs --stateful",
      count,
    )
    .option(
      "--cors <origin>",
      "origin of pages that can call the mock, such as https://app.example.com, in addition to pages on this machine; * allows all; repeatable",
      repeated,
    )
    .option("--no-cors", "reject calls from all pages")
    .option(
      "--allow-host <name>",
      "additional hostname of the mock, such as mock in a container network; repeatable",
      repeated,
    )
    .option("-w, --watch", "reload a document when one of its files changes")
    .option("--strict", "reject documents with problems, instead of serving their valid operations")
    .option("-q, --quiet", "do not print requests")
    .option("--json", "print one JSON object per line")
    .option("--show-query", "print the values of query parameters, which may be secret")
    .version(version)
    .showHelpAfterError("(certspec-mock --help lists all options)");
}

async function serve(names: string[], options: Options, args: readonly string[]): Promise<void> {
  const { stateful, settleAfter, host, watch, quiet } = options;
  if (settleAfter !== undefined && !stateful) throw new MockError("--settle-after needs --stateful");
  const found = findDocuments(names.length ? names : listPackages(process.cwd()), args);
  // Without a handler a signal ends the process at once, also while it reads a document; process 1 of a container needs one.
  let mock: ReloadableMock | undefined;
  const stop = (): unknown => (mock ? mock.close() : process.exit());
  if (process.pid === 1) onStop(stop);
  const log = createLog(options);
  const read = await Promise.all(found.map(({ location }) => readDocument(location, options)));
  if (!isLoopback(host)) log.warn(`Other machines may be able to reach ${host}`);
  for (const { warnings } of read) for (const warning of warnings) log.warn(warning);
  // Prism takes half a second to load; errors and --help need not wait for it.
  const { serveDocuments } = await import("../server/start-mock.ts");
  const {
    port,
    cors,
    allowHost: allowHosts,
    items,
    seed,
    latency: latencyMs,
    dynamic,
    ignoreExamples,
    errors,
  } = options;
  const served = found.map(({ name }, index): [string, OpenApiDocument] => [
    name,
    read[index]?.document as OpenApiDocument,
  ]);
  mock = await serveDocuments(served, {
    ...{ port, host, cors, allowHosts, items, stateful, seed, latencyMs, settleAfterMs: settleAfter, maxRequests: 0 },
    ...{ dynamic, ignoreExamples, errors },
    ...(!quiet && { onRequest: log.request }),
  });
  if (process.pid !== 1) onStop(stop);
  for (const [name, url] of Object.entries(mock.urls)) log.listening(name, url);
  if (watch)
    for (const [index, each] of found.entries()) reloadOnChange(mock, each, read[index]?.files ?? [], { log, options });
}

/** Reloads a document when one of its files changes. While it has problems, the mock keeps serving the previous version. */
function reloadOnChange(
  mock: ReloadableMock,
  { name, location }: ServedDocument,
  files: readonly string[],
  { log, options }: { log: Log; options: Options },
): void {
  let running = Promise.resolve();
  let isDue = false;
  const reload = async (): Promise<void> => {
    isDue = false;
    try {
      const { document, files: read, warnings } = await readDocument(location, options);
      watch.set(read);
      await mock.replace(name, document);
      for (const warning of warnings) log.warn(warning);
      log.reloaded(name, mock.urls[name] ?? "");
    } catch (error) {
      if (!(error instanceof MockError)) throw error;
      log.warn(`Still serving the previous version of ${name}:\n${error.message}`);
    }
  };
  const watch = watchFiles(() => {
    // Changes that arrive while it reads are one more reload.
    if (isDue) return;
    isDue = true;
    running = running.then(reload);
  });
  watch.set(files);
  const { close } = mock;
  mock.close = async () => {
    watch.stop();
    await close();
  };
}

function onStop(stop: () => unknown): void {
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  // The reader of the lines has exited.
  process.stdout.on("error", stop);
}
