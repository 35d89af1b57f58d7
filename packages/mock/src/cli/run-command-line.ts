import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, resolve } from "node:path";
import { createLocator, type OpenApiDocument, type Position } from "@certspec/openapi";
import { Command, CommanderError } from "commander";
import { checkDocument } from "../document/check-document.ts";
import { togetherOf } from "../document/collect-faults.ts";
import { readDocument } from "../document/read-document.ts";
import { MockError } from "../mock-error.ts";
import { formatRequest } from "../server/format-request.ts";
import type { RecordedRequest } from "../server/recorded-request.ts";
import type { Mock } from "../server/start-mock.ts";
import { count, latency, port, repeated } from "./cli-options.ts";
import { findDocument, isInstalled, listPackages, packageOf } from "./find-packages.ts";

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
  quiet?: boolean;
  json?: boolean;
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

function createProgram(): Command {
  return new Command("certspec-mock")
    .description(
      "Serves OpenAPI documents from this machine: answers with their examples, and reports what is wrong with each request.",
    )
    .argument(
      "[documents...]",
      "names such as cloudflare (for @certspec/cloudflare/openapi.json), other packages, or OpenAPI files; defaults to all installed @certspec packages",
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
    .option("-q, --quiet", "print no requests")
    .option("--json", "print one JSON object per line")
    .version(version)
    .showHelpAfterError("(certspec-mock --help lists all options)");
}

async function serve(names: string[], options: Options, args: readonly string[]): Promise<void> {
  const { port, host, items, stateful, seed, latency: latencyMs, settleAfter, cors, allowHost, quiet, json } = options;
  if (settleAfter !== undefined && !stateful) throw new MockError("--settle-after needs --stateful");
  const documents = readDocuments(names.length ? names : listPackages(process.cwd()), args);
  if (!isLoopback(host)) console.error(`certspec-mock: warning: ${host} may be reached from other machines`);
  let mock: Mock | undefined;
  onStop(() => (mock ? mock.close() : process.exit()));
  const print = json ? printJson : printLine;
  // Prism takes half a second to load; errors and --help need not wait for it.
  const { startMock } = await import("../server/start-mock.ts");
  const responseOptions = { items, stateful, seed, latencyMs, settleAfterMs: settleAfter };
  mock = await startMock(documents, {
    ...responseOptions,
    port,
    host,
    cors,
    allowHosts: allowHost,
    maxRequests: 0,
    ...(!quiet && { onRequest: print }),
  });
  for (const [name, url] of Object.entries(mock.urls))
    console.log(json ? JSON.stringify({ event: "listening", name, url }) : `${name}  ${url}`);
}

function readDocuments(names: readonly string[], args: readonly string[]): Record<string, OpenApiDocument> {
  if (names.length === 0)
    throw new MockError(
      "nothing to serve: no package with a document is installed here; give an OpenAPI file, or a name such as cloudflare",
    );
  const missing = names.filter((name) => !isFile(name) && !isInstalled(name, process.cwd())).map(packageOf);
  if (missing.length > 0) throw new MockError(installing(missing, args));
  const documents: Record<string, OpenApiDocument> = {};
  for (const name of names) {
    const label = unique(isFile(name) ? labelOf(name) : name, documents);
    documents[label] = readChecked(isFile(name) ? name : findDocument(name, process.cwd()));
  }
  return documents;
}

/** @throws {MockError} for a file that cannot be read. */
function isFile(name: string): boolean {
  if (/^[./]/.test(name) || [".json", ".yaml", ".yml"].includes(extname(name))) return true;
  if (existsSync(name) && statSync(name).isFile())
    throw new MockError(`${name} is neither JSON nor YAML; give an OpenAPI file that ends in .json, .yaml or .yml`);
  return false;
}

/** The commands that install missing packages: in a project, and without one. */
function installing(packages: readonly string[], args: readonly string[]): string {
  const [names, are] = [packages.join(" and "), packages.length > 1 ? "are" : "is"];
  const command = ["certspec-mock", ...args.map(quoted)].join(" ");
  const npx = ["npx -y", ...["@certspec/mock", ...packages].map((name) => `-p ${name}`), command].join(" ");
  return `${names} ${are} not installed: npm install ${packages.join(" ")}, or without a project: ${npx}`;
}

/** An argument, quoted for a shell. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Reads a document; an error has the line. */
function readChecked(path: string): OpenApiDocument {
  const document = readDocument(path);
  try {
    checkDocument(document, path);
  } catch (error) {
    if (!(error instanceof MockError) || error.at === undefined) throw error;
    const positionOf = createLocator(readFileSync(path, "utf8"));
    throw togetherOf((error.faults ?? [error]).map((fault) => located(path, fault, positionOf)));
  }
  return document;
}

function located(path: string, fault: MockError, positionOf: (pointer: string) => Position): MockError {
  if (fault.at === undefined) return fault;
  const { line, column } = positionOf(fault.at.slice(1));
  return new MockError(`${path}:${line}:${column}${fault.message.slice(path.length)}`, { cause: fault });
}

/** The name of a file, or of its folder for `openapi.json`, which every package has. */
function labelOf(path: string): string {
  const name = basename(path, extname(path));
  return name === "openapi" ? basename(dirname(resolve(path))) || name : name;
}

function unique(label: string, taken: object): string {
  let count = 1;
  while (Object.hasOwn(taken, count === 1 ? label : `${label}-${count}`)) count += 1;
  return count === 1 ? label : `${label}-${count}`;
}

function printLine(request: RecordedRequest): void {
  console.log(formatRequest(request));
}

/** Neither headers nor bodies: they may hold secrets. */
function printJson({ name, method, path, status, operationId, violations, fault }: RecordedRequest): void {
  console.log(JSON.stringify({ event: "request", name, method, path, status, operationId, violations, fault }));
}

function onStop(stop: () => unknown): void {
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  // Whoever read the lines has gone.
  process.stdout.on("error", stop);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
