import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, parseDocument, Scalar } from "yaml";
import type { Change } from "../change.ts";
import type { JsonObject } from "../document/json.ts";
import { createReader } from "../document/reader.ts";
import { DriftError } from "../drift-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { aloneDocument } from "../lock/alone-document.ts";
import type { LockedOperation } from "../lock/lock.ts";
import { editFor } from "./edit-spec.ts";
import { findExamples } from "./find-examples.ts";
import { printYaml } from "./print-yaml.ts";
import { specPlace } from "./spec-place.ts";

/** Files with their texts before and after. */
export type Patch = Map<string, { before: string; after: string }>;

/** A change that is taken over, with the operation that it was seen in. */
export interface Adoption {
  operationId: string;
  change: Change;
  locked: LockedOperation;
}

/** Work out what taking changes over does to the files of a spec; comments and order stay. */
export function planEdits(folder: string, bundle: JsonObject, adoptions: readonly Adoption[]): Patch {
  const files = new Map<string, { before: string; document: Document }>();
  for (const adoption of adoptions) for (const place of adoption.change.places) edit(adoption, place);
  const patch: Patch = new Map();
  for (const [file, { before, document }] of files) {
    const after = printYaml(document, before);
    if (after !== before) patch.set(file, { before, after });
  }
  return patch;

  function opened(file: string): { before: string; document: Document } {
    const known = files.get(file) ?? open(file);
    files.set(file, known);
    return known;
  }

  function edit({ operationId, change, locked }: Adoption, place: Change["places"][number]): void {
    const target = specPlace(place.before, operationId);
    const run = editFor(change);
    const file = target && join(folder, target.file);
    if (!run || !file || !existsSync(file)) throw byHand(change, operationId, target?.file);
    const known = opened(file);
    // Before the property goes: the bundle still has it, and its examples with it.
    if (change.rule.endsWith("property-removed"))
      for (const example of findExamples(bundle, place.before))
        opened(join(folder, example.file)).document.deleteIn(example.keys);
    const upstream = createReader(aloneDocument(locked.document), locked.url);
    const mark = { url: locked.url, date: quoted(locked.date) };
    try {
      run({ file: known.document, keys: target.keys, place, upstream, mark });
    } catch (cause) {
      if (cause instanceof DriftError) throw cause;
      throw byHand(change, operationId, target.file, cause);
    }
  }
}

function open(file: string): { before: string; document: Document } {
  const before = readFileSync(file, "utf8");
  return { before, document: parseDocument(before) };
}

/** A day in quotes, so that no reader of YAML takes it for anything but a text. */
function quoted(day: string): Scalar {
  const scalar = new Scalar(day);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function byHand({ id, sentence }: Change, operationId: string, file?: string, cause?: unknown): DriftError {
  const where = file ?? `operations/${operationId}.yaml`;
  return new DriftError(`${id}: this has to be taken over by hand, in ${where}: ${sentence}`, {
    exitCode: exitCodes.notAdopted,
    cause,
  });
}
