import type { JsonObject } from "@certspec/openapi";
import { readHarSource } from "../sources/har/read-har-source.ts";
import { readDocumentSource, readPagesSource } from "../sources/read-source.ts";
import { requireCoverage } from "../sources/require-coverage.ts";
import type { Source, UpstreamConfig } from "../sources/upstream-config.ts";
import type { Lock, LockedOperation, SourceContent, SourceOptions } from "./lock.ts";
import { requireAgreement } from "./require-agreement.ts";

/** Asks all sources of a provider, and gives the lock that they make; throws rather than leave out what went wrong. */
export async function fetchLock(
  config: UpstreamConfig,
  bundle: JsonObject,
  old: Lock | undefined,
  options: SourceOptions,
): Promise<Lock> {
  requireCoverage(config, bundle);
  const downloads: Lock["downloads"] = {};
  const operations: Record<string, LockedOperation> = {};
  for (const source of config.sources) {
    const content = await readContent(source);
    Object.assign(downloads, content.downloads);
    for (const [id, said] of content.operations) {
      const first = operations[id];
      if (first) requireAgreement(id, first, said);
      else
        operations[id] = {
          ...said,
          date: old?.operations[id]?.hash === said.hash ? old.operations[id].date : said.date,
        };
    }
  }
  return { fetched: options.today, downloads, operations, reviewed: reviewedOf(old, operations) };

  function readContent(source: Source): Promise<SourceContent> {
    // The lock has the operations of the first source, so an unchanged one need not be downloaded; the others are read in full.
    const known = source === config.sources[0] ? old : undefined;
    if (source.kind === "document") return readDocumentSource(source, known, options);
    if (source.kind === "pages") return readPagesSource(source, known, old, options);
    return readHarSource(source, config, bundle, options);
  }
}

/** The operations as they were before the changes that nobody has adopted yet. */
function reviewedOf(old: Lock | undefined, operations: Lock["operations"]): Lock["reviewed"] {
  const reviewed: Lock["reviewed"] = {};
  for (const [id, operation] of Object.entries(operations)) {
    const last = old?.reviewed[id] ?? old?.operations[id];
    if (last && last.hash !== operation.hash) reviewed[id] = last;
  }
  return reviewed;
}
