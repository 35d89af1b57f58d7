import { existsSync, statSync } from "node:fs";
import { basename, dirname, extname, resolve } from "node:path";
import type { OpenApiDocument } from "@certspec/openapi";
import { checkDocument } from "../document/check-document.ts";
import { togetherOf } from "../document/collect-faults.ts";
import { withPointersOfFiles } from "../document/embed-files.ts";
import { type LoadedDocument, loadDocument } from "../document/load-document.ts";
import { isUrl } from "../document/read-source.ts";
import { servableDocument } from "../document/servable-document.ts";
import { MockError } from "../mock-error.ts";
import { findDocument, isInstalled, packageOf } from "./find-packages.ts";

/** A document of the command line, ready to be served. */
export interface ServedDocument {
  /** The name that its lines begin with. */
  name: string;
  /** The path or URL that it is read from. */
  location: string;
}

/** A document, its files, and what is wrong with it. */
export interface ReadDocument {
  document: OpenApiDocument;
  files: readonly string[];
  /** A line for each fault and each operation that is left out. */
  warnings: readonly string[];
}

/**
 * Finds the documents that the command line names: files, URLs and packages.
 * @throws {MockError} with what to install, or what to name.
 */
export function findDocuments(names: readonly string[], args: readonly string[]): ServedDocument[] {
  if (names.length === 0)
    throw new MockError(
      "nothing to serve: no package with a document is installed here; give an OpenAPI file, or a name such as cloudflare",
    );
  const isPlace = (name: string): boolean => isUrl(name) || isFile(name);
  const wrong = names.find((name) => !isPlace(name) && !isPackageName(name));
  if (wrong !== undefined)
    throw new MockError(`"${wrong}" is neither a file, a URL nor a package; give an OpenAPI file such as openapi.yaml`);
  const missing = names.filter((name) => !isPlace(name) && !isInstalled(name, process.cwd())).map(packageOf);
  if (missing.length > 0) throw new MockError(installing(missing, args));
  const taken = new Set<string>();
  return names.map((each) => {
    const name = unique(isPlace(each) ? labelOf(each) : each, taken);
    taken.add(name);
    return { name, location: isPlace(each) ? each : findDocument(each, process.cwd()) };
  });
}

/**
 * Reads a document. Operations that have faults are left out, unless all of it has to be right.
 * @throws {MockError} for a document that cannot be served, with its lines.
 */
export async function readDocument(
  location: string,
  { strict = false }: { strict?: boolean } = {},
): Promise<ReadDocument> {
  const loaded = await loadDocument(location);
  try {
    if (strict) checkDocument(loaded.document, location);
    const { document, faults, leftOut } = servableDocument(loaded.document, location);
    const warnings = faults.map((fault) => located(location, fault, loaded).message);
    if (leftOut.length > 0) warnings.push(`${location}: left out, because of these: ${leftOut.join(", ")}`);
    return { document, files: loaded.files, warnings };
  } catch (error) {
    if (!(error instanceof MockError) || error.at === undefined) throw error;
    throw togetherOf((error.faults ?? [error]).map((fault) => located(location, fault, loaded)));
  }
}

function isPackageName(name: string): boolean {
  return /^(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~][\w.~-]*$/i.test(name);
}

/** @throws {MockError} for a folder, and for a file that cannot be read. */
function isFile(name: string): boolean {
  const isFolder = statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder && !(isPackageName(name) && isInstalled(name, process.cwd())))
    throw new MockError(`${name} is a folder; give the path of an OpenAPI file in it`);
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

function located(name: string, fault: MockError, { placeOf }: LoadedDocument): MockError {
  if (fault.at === undefined) return fault;
  const message = `${placeOf(fault.at.slice(1))}${fault.message.slice(name.length)}`;
  return new MockError(withPointersOfFiles(message), { cause: fault });
}

/** The name of a file, or of its folder for `openapi.json`, which every package has. */
function labelOf(place: string): string {
  const path = isUrl(place) ? decodeURIComponent(new URL(place).pathname) : place;
  const name = basename(path, extname(path));
  if (isUrl(place)) return name || new URL(place).hostname;
  return name === "openapi" ? basename(dirname(resolve(path))) || name : name;
}

function unique(label: string, taken: ReadonlySet<string>): string {
  let count = 1;
  while (taken.has(count === 1 ? label : `${label}-${count}`)) count += 1;
  return count === 1 ? label : `${label}-${count}`;
}
