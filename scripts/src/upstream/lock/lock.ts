import { existsSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject, type JsonObject } from "@certspec/openapi";
import { readText } from "../read-file.ts";
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
  /** The facts about the operation in a separate document, without texts, and without upstream's names of components. */
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
  /** Takes an index that lists fewer pages than before. */
  acceptShorterIndex?: boolean | undefined;
  /** Files that stand for downloads, by the name of their source: copies that somebody with a network has made. */
  copies?: ReadonlyMap<string, string> | undefined;
}

const name = "upstream.lock.json";

/** A lock as it is found: missing before the first fetch, damaged by a merge conflict or by hand. */
export type FoundLock = { lock: Lock } | { missing: true } | { damage: string };

/** Reads the lock of a spec, whatever state it is in. */
export function findLock(folder: string): FoundLock {
  const file = join(folder, name);
  if (!existsSync(file)) return { missing: true };
  const text = readText(file);
  if (/^<{7} /m.test(text)) return { damage: "it holds a merge conflict" };
  try {
    const content: unknown = JSON.parse(text);
    return isLock(content) ? { lock: content } : { damage: "it does not have the form of a lock" };
  } catch (cause) {
    return { damage: `it is not valid JSON (${(cause as Error).message})` };
  }
}

function isLock(content: unknown): content is Lock {
  if (!isObject(content) || typeof content.fetched !== "string" || !isObject(content.downloads)) return false;
  if (!/^\d{4}-\d\d-\d\d$/.test(content.fetched)) return false;
  return [content.operations, content.reviewed].every(
    (group) =>
      isObject(group) &&
      Object.values(group).every(
        (locked) =>
          isObject(locked) &&
          ["request", "source", "url", "date", "hash"].every((key) => typeof locked[key] === "string") &&
          isObject(locked.document),
      ),
  );
}

/** Reads the lock of a spec; throws before the first fetch, and for a damaged one. */
export function requireLock(folder: string, provider: string): Lock {
  const found = findLock(folder);
  if ("lock" in found) return found.lock;
  const [problem, advice] =
    "damage" in found ? [found.damage, "renews it"] : ["it does not exist before the first fetch", "writes it"];
  throw new UpstreamError(`specs/${provider}/${name}: ${problem}; \`pnpm upstream fetch ${provider}\` ${advice}`);
}

/** Writes the lock of a spec in one step. */
export async function writeLock(folder: string, lock: Lock): Promise<void> {
  const file = join(folder, name);
  await writeFile(`${file}.tmp`, `${JSON.stringify(lock, null, 2)}\n`);
  await rename(`${file}.tmp`, file);
}
