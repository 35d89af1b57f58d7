import { entriesOf, type JsonObject } from "@certspec/openapi";
import { parse } from "yaml";
import { exitCodes } from "../exit-codes.ts";
import type { Lock, LockedOperation, SourceContent, SourceOptions } from "../lock/lock.ts";
import { lockOperation, missingRequests } from "../lock/lock-operation.ts";
import { requireAgreement } from "../lock/require-agreement.ts";
import { readText } from "../read-file.ts";
import { UpstreamError } from "../upstream-error.ts";
import { type Download, download } from "./download.ts";
import { readPage } from "./read-page.ts";
import type { Source } from "./upstream-config.ts";

/** Reads our operations in a published OpenAPI document. */
export async function readDocumentSource(
  { name, url, operations }: Extract<Source, { kind: "document" }>,
  known: Lock | undefined,
  options: SourceOptions,
): Promise<SourceContent> {
  const hasAll = [...operations.keys()].every((id) => known?.operations[id]?.source === name);
  const copy = options.copies?.get(name);
  const { text, etag } =
    copy === undefined
      ? await download(url, { ...options, etag: hasAll ? known?.downloads[url]?.etag : undefined })
      : readCopy(copy);
  const downloads = { [url]: { ...(etag !== undefined && { etag }) } };
  if (text === undefined) return { downloads, operations: lockedOf(known, operations) };
  const document = parseDocument(text, copy ?? url);
  requireOperations(document, operations, url, known);
  const found = new Map<string, LockedOperation>();
  for (const [id, requests] of operations) {
    const variants = requests.map((request): LockedOperation => {
      const taken = lockOperation(document, request, url);
      return { request, source: name, url, date: options.today, ...taken };
    });
    const [first] = variants;
    if (!first) continue;
    for (const other of variants.slice(1)) requireAgreement(`${id} (${first.request}, ${other.request})`, first, other);
    found.set(id, first);
  }
  return { downloads, operations: found };
}

/** Fail for all operations at once that a document does not have. */
function requireOperations(
  document: JsonObject,
  operations: ReadonlyMap<string, readonly string[]>,
  url: string,
  known: Lock | undefined,
): void {
  const missing = [...operations].flatMap(([id, requests]) =>
    missingRequests(document, requests, url).map(
      (request) =>
        `  ${request} (${id})${known?.operations[id] ? "; the last fetch found it, so it was moved or removed" : ""}`,
    ),
  );
  if (missing.length === 0) return;
  throw new UpstreamError(
    `${url}: it does not have\n${missing.join("\n")}\nCorrect the method and the path in upstream.yaml, or move the operation to \`unwatched\` with the reason.`,
    { exitCode: exitCodes.operationVanished },
  );
}

/** Reads documentation pages that each have one operation, and the index that lists them. */
export async function readPagesSource(
  { name, index, below, operations }: Extract<Source, { kind: "pages" }>,
  known: Lock | undefined,
  old: Lock | undefined,
  options: SourceOptions,
): Promise<SourceContent> {
  const listing = await download(index, options);
  const pages = pagesOf(listing.text ?? "", below);
  if (pages.length === 0)
    throw new UpstreamError(`${index}: it lists no page of the API`, { exitCode: exitCodes.unknownShape });
  // Before the index is called shorter: taking that would not bring the operation back.
  for (const [id, [url = ""]] of operations)
    if (!pages.includes(url))
      throw new UpstreamError(
        `${index}: it does not list ${url} any more, the page of ${id}; was it moved, or removed?`,
        {
          exitCode: exitCodes.operationVanished,
        },
      );
  requirePages(index, pages, old?.downloads[index]?.pages ?? [], options);
  const downloads: Lock["downloads"] = { [index]: { pages } };
  const found = new Map<string, LockedOperation>();
  for (const [id, [url = ""]] of operations) {
    const locked = known?.operations[id];
    const { text, etag } = await download(url, { ...options, etag: locked && known?.downloads[url]?.etag });
    downloads[url] = { ...(etag !== undefined && { etag }) };
    if (text === undefined && locked) found.set(id, locked);
    else found.set(id, { source: name, url, date: options.today, ...readOperation(text ?? "", url) });
  }
  return { downloads, operations: found };
}

function readOperation(text: string, url: string) {
  const document = readPage(text, url);
  const [[path = "", item] = []] = entriesOf(document.paths);
  const [[method = ""] = []] = entriesOf(item).filter(([key]) => key !== "parameters");
  const request = `${method.toUpperCase()} ${path}`;
  return { request, ...lockOperation(document, request, url) };
}

/** The pages that an index lists below an address. */
function pagesOf(index: string, below: string): string[] {
  const links = [...index.matchAll(/https?:\/\/[^\s)>"\]]+/g)].map(([url]) => url);
  return [...new Set(links.filter((url) => url.startsWith(below)))].sort();
}

function requirePages(
  index: string,
  pages: readonly string[],
  before: readonly string[],
  options: SourceOptions,
): void {
  const gone = before.filter((page) => !pages.includes(page));
  if (gone.length === 0 || options.acceptShorterIndex) return;
  throw new UpstreamError(
    `${index}: it lists ${pages.length} pages instead of ${before.length}, without ${gone.join(", ")}; if that is right, fetch with --accept-shorter-index`,
    { exitCode: exitCodes.shorterIndex },
  );
}

function lockedOf(known: Lock | undefined, operations: ReadonlyMap<string, unknown>): Map<string, LockedOperation> {
  return new Map([...operations.keys()].flatMap((id) => (known?.operations[id] ? [[id, known.operations[id]]] : [])));
}

/** A copy has no ETag, so the next download asks for everything. */
function readCopy(file: string): Download {
  return { text: readText(file), etag: undefined };
}

/** JSON if it begins like that, which is read faster; YAML otherwise. */
function parseDocument(text: string, url: string): JsonObject {
  const isJson = /^\s*[{[]/.test(text);
  try {
    return (isJson ? JSON.parse(text) : parse(text, { maxAliasCount: -1, merge: true })) as JsonObject;
  } catch (cause) {
    const [reason] = (cause as Error).message.split("\n");
    throw new UpstreamError(`${url}: not valid ${isJson ? "JSON" : "YAML"}: ${reason}`, {
      exitCode: exitCodes.unknownShape,
      cause,
    });
  }
}
