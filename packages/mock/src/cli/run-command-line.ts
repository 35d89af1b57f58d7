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
    .description(
      "Serves OpenAPI documents from this machine: answers with their examples, and reports what is wrong with each request.",
    )
    .argument(
      "[documents...]",
      "OpenAPI files, URLs of some, or names such as cloudflare (for @certspec/cloudflare/openapi.json) and other packages; defaults to all installed @certspec packages",
    )
    .option(
      "-p, --port <number>",
      "port of the first document; the others get the next ports; 0 picks free ports",
      port,
      4010,
    )
    .option("--host <address>", "address to listen at", "127.0.0.1")
    .option("--items <number>", "records in every list, paginated; defaults to those of the examples", count)
    .option("--stateful", "remember what requests create, change and delete, until the mock stops")
    .option("--seed <text>", "make ids and times the same in every run")
    .option("-d, --dynamic", "make up every response from its schema; with --seed the same in every run")
    .option("--ignore-examples", "make every response from its schema as if there were no examples")
    .option("--errors", "respond with status 500 in place of a response that violates the document")
    .option(
      "--latency <milliseconds>",
      "delay of each response, such as 100, or 50..200 for a random delay in that range",
      latency,
    )
    .option("--settle-after <milliseconds>", "with --stateful: move records to their next state after this time", count)
    .option(
      "--cors <origin>",
      "origin of pages that may call the mock, such as https://app.example.com, beside those of this machine; * for all; can be repeated",
      repeated,
    )
    .option("--no-cors", "let no pages call the mock")
    .option(
      "--allow-host <name>",
      "name that the mock is called by, such as mock in a network of containers; can be repeated",
      repeated,
    )
    .option("-w, --watch", "read a document again when one of its files changes")
    .option("--strict", "serve no document with a fault; otherwise its right operations are served")
    .option("-q, --quiet", "print no requests")
    .option("--json", "print one JSON object per line")
    .option("--show-query", "print the values of queries, too, which may be secret")
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
  if (!isLoopback(host)) log.warn(`${host} may be reached from other machines`);
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

/** Reads a document again when one of its files has changed; while it is wrong, the old one is served. */
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
      log.warn(`${name} is served as it was before:\n${error.message}`);
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
  // Whoever read the lines has gone.
  process.stdout.on("error", stop);
}
