import { existsSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JsonObject } from "@certspec/openapi";
import { readJson } from "../read-file.ts";
import { UpstreamError } from "../upstream-error.ts";

/** An operation as upstream describes it. */
export interface LockedOperation {
  /** The method and path under which upstream has it. */
  request: string;
  source: string;
  url: string;
  /** It was seen in a recording, which shows what there is and never what there is not. */
  observed?: true;
  /** When it became what it is, as far as fetches saw. */
  date: string;
  /** A digest of the document. */
  hash: string;
  /** The operation in a separate document, with the components that it refers to. */
  document: JsonObject;
}

/** The content of `specs/<provider>/upstream.lock.json`. */
export interface Lock {
  /** The day of the last fetch. */
  fetched: string;
  /** The downloads by URL: the ETag, and the pages that an index listed. */
  downloads: Record<string, { etag?: string; pages?: string[] }>;
  /** By operationId. */
  operations: Record<string, LockedOperation>;
  /** The operations as they were when the spec was last brought up to date, where that differs. */
  reviewed: Record<string, LockedOperation>;
}

/** The operations of one source. */
export interface SourceContent {
  downloads: Lock["downloads"];
  operations: Map<string, LockedOperation>;
}

/** How sources are asked. */
export interface SourceOptions {
  /** The day, as `YYYY-MM-DD`. */
  today: string;
  timeoutMs?: number | undefined;
  maxBytes?: number | undefined;
  /** Take an index that lists fewer pages than before. */
  acceptShorterIndex?: boolean | undefined;
  /** Files that stand for downloads, by the name of their source: copies that somebody with a network has made. */
  copies?: ReadonlyMap<string, string> | undefined;
}

const name = "upstream.lock.json";

/** Read the lock of a spec; undefined before the first fetch. */
export function readLock(folder: string): Lock | undefined {
  const file = join(folder, name);
  if (!existsSync(file)) return undefined;
  try {
    return readJson(file) as Lock;
  } catch (cause) {
    throw new UpstreamError(`${(cause as Error).message}; take the last committed one, or remove it and fetch`, {
      cause,
    });
  }
}

/** Read the lock of a spec; throws before the first fetch. */
export function requireLock(folder: string, provider: string): Lock {
  const lock = readLock(folder);
  if (!lock)
    throw new UpstreamError(
      `specs/${provider}/${name}: no such file yet; \`pnpm upstream fetch ${provider}\` writes it`,
    );
  return lock;
}

/** Write the lock of a spec in one step. */
export async function writeLock(folder: string, lock: Lock): Promise<void> {
  const file = join(folder, name);
  await writeFile(`${file}.tmp`, `${JSON.stringify(lock, null, 2)}\n`);
  await rename(`${file}.tmp`, file);
}
