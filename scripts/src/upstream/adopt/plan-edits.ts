import { basename, join } from "node:path";
import type { Change, ChangePlace } from "@certspec/drift";
import { below, type JsonObject, locate } from "@certspec/openapi";
import { type Document, parseDocument, Scalar } from "yaml";
import { exitCodes } from "../exit-codes.ts";
import { ownDocument } from "../lock/three-way.ts";
import { upstreamDocument } from "../lock/upstream-document.ts";
import { readDocument } from "../read-document.ts";
import { UpstreamError } from "../upstream-error.ts";
import type { Adoption, Patch } from "./adoption.ts";
import { adviceFor } from "./by-hand.ts";
import { EditRejected } from "./edit-rejected.ts";
import { contentEdits } from "./edits/content-edits.ts";
import { type ApplyEdit, withoutDirection } from "./edits/edit.ts";
import { operationEdits } from "./edits/operation-edits.ts";
import { propertyEdits } from "./edits/property-edits.ts";
import { replacesSchema, schemaEdits } from "./edits/schema-edits.ts";
import { findExamples } from "./find-examples.ts";
import { printYaml } from "./print-yaml.ts";
import { specPlace, writtenKeys } from "./spec-place.ts";

/** A spec, and the changes that it adopts. */
export interface EditPlan {
  /** The folder of the spec, which is named after the provider. */
  folder: string;
  bundle: JsonObject;
  adoptions: readonly Adoption[];
  /** Returns the text of a file; undefined when it does not exist. */
  readFile: (path: string) => string | undefined;
}

/**
 * Works out what adopting changes does to the files of a spec; comments and order stay.
 * @throws {UpstreamError} when people have to adopt one of them themselves: it names all of these.
 */
export function planEdits({ folder, bundle, adoptions, readFile }: EditPlan): Patch {
  const provider = basename(folder);
  const files = new Map<string, { before: string; document: Document }>();
  const rejected = new Set<string>();
  const applied = new Set<string>();
  const replaced = new Set<string>();
  for (const step of inSafeOrder(adoptions)) edit(step);
  if (rejected.size > 0)
    throw new UpstreamError(
      `${[...rejected].join("\n")}\nNothing was adopted. Name the ids of the others to adopt these.`,
      {
        exitCode: exitCodes.notAdopted,
      },
    );
  const patch: Patch = new Map();
  for (const [file, { before, document }] of files) {
    const after = printYaml(document, before);
    if (after !== before) patch.set(join(folder, file), { before, after });
  }
  return patch;

  function opened(file: string): { before: string; document: Document } | undefined {
    const known = files.get(file);
    if (known) return known;
    const before = readFile(join(folder, file));
    if (before === undefined) return undefined;
    const read = { before, document: parseDocument(before) };
    files.set(file, read);
    return read;
  }

  function edit({ operationId, change, locked, place }: Step): void {
    const target = specPlace(place.before, operationId) ?? { file: "openapi.yaml", keys: [] };
    const known = opened(target.file);
    const run = findEdit(change);
    const reject = (reason = "it cannot be found in the spec") => {
      const pointer = below("", ...target.keys);
      const line = known ? (locate(known.before, [pointer]).get(pointer) ?? 1) : 1;
      rejected.add(
        `${change.id}: adopt this by hand in specs/${provider}/${target.file}:${line}: ${change.sentence} (${reason})`,
      );
    };
    if (!run || !known) {
      reject(adviceFor(change));
      return;
    }
    // Before the property goes: the bundle still has it, and its examples with it.
    if (change.rule.endsWith("property-removed"))
      for (const example of findExamples(bundle, place.before)) {
        const holder = opened(example.file)?.document;
        holder?.deleteIn(writtenKeys(holder, example.keys));
      }
    const upstream = readDocument(upstreamDocument(locked, ownDocument(bundle, operationId, provider)), locked.url);
    const mark = { url: locked.url, date: quoted(locked.date) };
    // Several operations may show one change; where they do not agree, something stays open, and nothing is kept.
    const once = `${withoutDirection(change.rule)} ${target.file} ${target.keys.join("/")} ${lastKey(place)}`;
    if (applied.has(once) || isWithin(`${target.file}/${target.keys.join("/")}`, replaced)) return;
    applied.add(once);
    const keys = writtenKeys(known.document, target.keys);
    try {
      if (replacesSchema(change)) replaced.add(`${target.file}/${target.keys.join("/")}`);
      run({ file: known.document, keys, place, upstream, mark, bundle: readDocument(bundle, "the spec") });
    } catch (cause) {
      if (cause instanceof EditRejected) reject(cause.message);
      else throw cause;
    }
  }
}

const around: Readonly<Record<string, ApplyEdit>> = { ...operationEdits, ...contentEdits };
const inSchemas: Readonly<Record<string, ApplyEdit>> = { ...propertyEdits, ...schemaEdits };

/** The edit that adopts a change; undefined for changes that people have to adopt themselves. */
export function findEdit({ rule }: Pick<Change, "rule">): ApplyEdit | undefined {
  return around[rule] ?? inSchemas[withoutDirection(rule)];
}

interface Step extends Adoption {
  place: ChangePlace;
}

/** One step for each place of each change; what goes from a list goes last, from its end on, so that no place moves. */
function inSafeOrder(adoptions: readonly Adoption[]): Step[] {
  const steps = adoptions.flatMap((adoption) => adoption.change.places.map((place) => ({ ...adoption, place })));
  const indexOf = ({ change, place }: Step) =>
    change.rule.endsWith("-removed") ? Number(place.before.slice(place.before.lastIndexOf("/") + 1)) : Number.NaN;
  const last = steps.filter((step) => indexOf(step) >= 0).sort((a, b) => indexOf(b) - indexOf(a));
  return [...steps.filter((step) => !(indexOf(step) >= 0)), ...last];
}

function isWithin(place: string, others: ReadonlySet<string>): boolean {
  return [...others].some((other) => `${place}/`.startsWith(`${other}/`));
}

function lastKey({ after }: ChangePlace): string {
  return after.slice(after.lastIndexOf("/") + 1);
}

/** A day in quotes, so that no reader of YAML takes it for anything but a text. */
function quoted(day: string): Scalar {
  const scalar = new Scalar(day);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
