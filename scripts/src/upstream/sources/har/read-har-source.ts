import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type JsonObject, stableText } from "@certspec/openapi";
import { createNodes, readOperations } from "@certspec/openapi/operations";
import { exitCodes } from "../../exit-codes.ts";
import type { LockedOperation, SourceContent, SourceOptions } from "../../lock/lock.ts";
import { readDocument } from "../../read-document.ts";
import { UpstreamError } from "../../upstream-error.ts";
import { defaultMaxBytes, download } from "../download.ts";
import type { Source, UpstreamConfig } from "../upstream-config.ts";
import { findCalls } from "./find-calls.ts";
import { readHar } from "./har-entry.ts";
import { observeOperation } from "./observe-operation.ts";

/** Reads a recording of real traffic, which shows what there is, and never that something is not. */
export async function readHarSource(
  source: Extract<Source, { kind: "har" }>,
  { folder, provider }: UpstreamConfig,
  bundle: JsonObject,
  options: SourceOptions,
): Promise<SourceContent> {
  const { name, recording, base } = source;
  const isRemote = /^https?:\/\//.test(recording);
  const shown = isRemote ? recording : `specs/${provider}/${recording}`;
  const text = isRemote
    ? ((await download(recording, options)).text ?? "")
    : readRecording(join(folder, recording), shown, options.maxBytes ?? defaultMaxBytes);
  const reader = readDocument(bundle, `specs/${provider}`);
  const { called } = readOperations(reader, createNodes(reader));
  const calls = findCalls(readHar(text, shown), called, base);
  const found = new Map<string, LockedOperation>();
  for (const id of source.operations) {
    const operation = called.find(({ operationId }) => operationId === id);
    if (!operation)
      throw new UpstreamError(`specs/${provider}: upstream.yaml names ${id}, which the spec does not have`);
    const entries = calls.get(operation);
    if (!entries)
      throw new UpstreamError(
        `${shown}: it has no call of ${id}, ${operation.method} ${base}${operation.path}; record one, or take it out of upstream.yaml`,
        { exitCode: exitCodes.unknownShape },
      );
    const document = observeOperation(operation, entries);
    const hash = createHash("sha256").update(stableText(document)).digest("hex");
    const request = `${operation.method} ${operation.path}`;
    found.set(id, { request, source: name, url: shown, date: options.today, observed: true, hash, document });
  }
  return { downloads: {}, operations: found };
}

function readRecording(file: string, shown: string, maxBytes: number): string {
  try {
    const { size } = statSync(file);
    if (size > maxBytes)
      throw new UpstreamError(`${shown}: it is larger than ${maxBytes} bytes`, { exitCode: exitCodes.tooLarge });
    return readFileSync(file, "utf8");
  } catch (cause) {
    if (cause instanceof UpstreamError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "no such recording" : `it cannot be read (${code})`;
    throw new UpstreamError(`${shown}: ${reason}`, { exitCode: exitCodes.unreachable, cause });
  }
}
