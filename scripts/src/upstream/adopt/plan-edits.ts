import { basename, join } from "node:path";
import type { Change, ChangePlace } from "@certspec/drift";
import { below, entriesOf, isObject, type JsonObject, locate } from "@certspec/openapi";
import type { SchemaReader } from "@certspec/openapi/operations";
import { type Document, parseDocument, Scalar } from "yaml";
import { pascalCase } from "../../generator/names.ts";
import { operationSuffixes } from "../../generator/type-names.ts";
import { digestsOf } from "../lock/normal-form.ts";
import { ownDocument } from "../lock/three-way.ts";
import { upstreamDocument } from "../lock/upstream-document.ts";
import { readDocument } from "../read-document.ts";
import { type Adoption, keyOf, type LeftChange, type Patch } from "./adoption.ts";
import { adviceFor } from "./by-hand.ts";
import { EditRejected } from "./edit-rejected.ts";
import { contentEdits } from "./edits/content-edits.ts";
import { type ApplyEdit, markNode, withoutDirection } from "./edits/edit.ts";
import { operationEdits } from "./edits/operation-edits.ts";
import { propertyEdits } from "./edits/property-edits.ts";
import { replaceReference, replacesSchema, schemaEdits } from "./edits/schema-edits.ts";
import { findExamples } from "./find-examples.ts";
import { printNewYaml, printYaml } from "./print-yaml.ts";
import { specPlace, writtenKeys } from "./spec-place.ts";
import type { SpecSchemas } from "./spec-schemas.ts";

/** A spec, and the changes that it adopts. */
export interface EditPlan {
  /** The folder of the spec, which is named after the provider. */
  folder: string;
  bundle: JsonObject;
  adoptions: readonly Adoption[];
  /** The names of the spec's components by the digest of upstream's. */
  known: ReadonlyMap<string, string>;
  /** By the keys of changes: the places that refer to the schema of the change, and that are edited in its stead. */
  references: ReadonlyMap<string, readonly ChangePlace[]>;
  /** Returns the text of a file; undefined when it does not exist. */
  readFile: (path: string) => string | undefined;
}

/** The edits that adopt changes. */
export interface PlannedEdits {
  patch: Patch;
  adoptions: Adoption[];
  /** The changes that people have to adopt themselves. */
  left: LeftChange[];
  /** The changes that edit each file, by its name below the folder of the spec. */
  editors: Map<string, Set<Adoption>>;
}

/**
 * Works out what adopting changes does to the files of a spec; comments, order and the layout of texts stay. A change that
 * no edit can do is left out, and the rest goes on without it.
 */
export function planEdits(plan: EditPlan): PlannedEdits {
  const left = new Map<string, LeftChange>();
  for (;;) {
    const adoptions = plan.adoptions.filter((adoption) => !left.has(keyOf(adoption)));
    const { patch, editors, rejected } = planOnce({ ...plan, adoptions });
    if (rejected.length === 0) return { patch, adoptions, left: [...left.values()], editors };
    for (const change of rejected) left.set(keyOf(change.adoption), change);
  }
}

function planOnce({ folder, bundle, adoptions, known, references, readFile }: EditPlan) {
  const provider = basename(folder);
  const files = new Map<string, { before: string; document: Document }>();
  const added = new Map<string, unknown>();
  const editors: PlannedEdits["editors"] = new Map();
  const rejected: LeftChange[] = [];
  const applied = new Set<string>();
  const replaced = new Set<string>();
  const reader = readDocument(bundle, "the spec");
  const upstreams = new Map<string, SchemaReader>();
  const digests = new Map<SchemaReader, ReadonlyMap<string, string>>();
  const schemas: SpecSchemas = {
    known,
    taken: new Set([...schemaNamesOf(bundle), ...typeNamesOf(bundle)].map((name) => name.toLowerCase())),
    added: new Map(),
    earlier: new Set(),
    homes: homesIn(bundle),
    digestsOf: (upstream) => {
      const found = digests.get(upstream) ?? digestsOf(upstream.document, "the lock");
      digests.set(upstream, found);
      return found;
    },
  };
  for (const step of inSafeOrder(adoptions, references)) edit(step);
  const patch: Patch = new Map();
  for (const [file, { before, document }] of files) {
    const after = printYaml(document, before);
    if (after !== before) patch.set(join(folder, file), { before, after });
  }
  for (const [file, value] of added) patch.set(join(folder, file), { before: undefined, after: printNewYaml(value) });
  return { patch, editors, rejected };

  function opened(file: string): { before: string; document: Document } | undefined {
    const open = files.get(file);
    if (open) return open;
    const before = readFile(join(folder, file));
    if (before === undefined) return undefined;
    const read = { before, document: parseDocument(before) };
    files.set(file, read);
    return read;
  }

  function upstreamOf({ operationId, locked }: Adoption): SchemaReader {
    const found =
      upstreams.get(operationId) ??
      readDocument(upstreamDocument(locked, ownDocument(bundle, operationId, provider)), locked.url);
    upstreams.set(operationId, found);
    return found;
  }

  /** The part of a schema that gets a property: the one where upstream has it, where both put the schema together. */
  function partFor(before: string, after: string, adoption: Adoption): string {
    const { allOf } = objectAt(reader, before);
    const holder = after.slice(0, after.lastIndexOf("/properties/"));
    if (!Array.isArray(allOf)) return before;
    const name = known.get(schemas.digestsOf(upstreamOf(adoption)).get(holder) ?? "");
    const base = below("/components/schemas", name ?? "");
    if (allOf.some((part) => isObject(part) && part.$ref === `#${base}`)) return base;
    const [, index] = /\/allOf\/(\d+)$/.exec(holder) ?? [];
    const part: unknown = index === undefined ? undefined : allOf[Number(index)];
    return isObject(part) && part.properties !== undefined ? below(before, "allOf", index ?? "") : before;
  }

  function edit({ place: { before, after }, ...adoption }: Step): void {
    const { operationId, change, locked } = adoption;
    const isReference = references.has(keyOf(adoption));
    const isAdded = !isReference && /property-added$/.test(change.rule);
    const place = { before: isAdded ? partFor(before, after, adoption) : before, after };
    const run = isReference ? replaceReference : findEdit(change);
    const target = specPlace(place.before, operationId) ?? { file: "openapi.yaml", keys: [] };
    const file = opened(target.file);
    const reject = (reason = "it cannot be found in the spec") => {
      const pointer = below("", ...target.keys);
      const line = file ? (locate(file.before, [pointer]).get(pointer) ?? 1) : 1;
      rejected.push({ adoption, file: `specs/${provider}/${target.file}`, line, reason });
    };
    if (!run || !file) {
      reject(adviceFor(change));
      return;
    }
    // Before the property goes: the bundle still has it, and its examples with it.
    if (!isReference && change.rule.endsWith("property-removed"))
      for (const example of findExamples(bundle, place.before)) {
        const holder = opened(example.file)?.document;
        holder?.deleteIn(writtenKeys(holder, example.keys));
      }
    const mark = { url: locked.url, date: quoted(locked.date) };
    const touch = (path: string) => editors.set(path, (editors.get(path) ?? new Set()).add(adoption));
    touch(target.file);
    // Several operations may show one change; where they do not agree, something stays open, and nothing is kept.
    const once = `${isReference ? "reference" : withoutDirection(change.rule)} ${target.file} ${target.keys.join("/")} ${lastKey(place)}`;
    if (applied.has(once) || isWithin(`${target.file}/${target.keys.join("/")}`, replaced)) return;
    applied.add(once);
    const keys = writtenKeys(file.document, target.keys);
    const known = new Set(schemas.added.keys());
    schemas.earlier = known;
    const addFile = (path: string, value: unknown) => {
      touch(path);
      added.set(path, { ...(value as object), "x-upstream": markNode(mark) });
    };
    try {
      if (isReference || replacesSchema(change)) replaced.add(`${target.file}/${target.keys.join("/")}`);
      const given = {
        keys,
        place,
        mark,
        schemas,
        addFile,
        bundle: reader,
        path: target.file,
        direction: change.direction,
      };
      run({ ...given, file: file.document, upstream: upstreamOf(adoption) });
      for (const [name, schema] of schemas.added) if (!known.has(name)) addFile(`schemas/${name}.yaml`, schema);
    } catch (cause) {
      if (cause instanceof EditRejected) reject(cause.message);
      else throw cause;
    }
  }
}

function objectAt(reader: SchemaReader, pointer: string): JsonObject {
  const value = reader.at(pointer);
  return isObject(value) ? value : {};
}

function schemaNamesOf({ components }: JsonObject): string[] {
  return isObject(components) ? entriesOf(components.schemas).map(([name]) => name) : [];
}

const around: Readonly<Record<string, ApplyEdit>> = { ...operationEdits, ...contentEdits };
const inSchemas: Readonly<Record<string, ApplyEdit>> = { ...propertyEdits, ...schemaEdits };

/** The names of types that the package gets from its operations, and that no schema can have. */
function typeNamesOf({ paths }: JsonObject): string[] {
  const ids = entriesOf(paths).flatMap(([, item]) =>
    entriesOf(item).flatMap(([, operation]) => (isObject(operation) ? String(operation.operationId ?? "") : [])),
  );
  return ids.flatMap((id) => operationSuffixes.map((suffix) => `${pascalCase(id)}${suffix}`));
}

/** The edit that adopts a change; undefined for changes that people have to adopt themselves. */
export function findEdit({ rule }: Pick<Change, "rule">): ApplyEdit | undefined {
  return around[rule] ?? inSchemas[withoutDirection(rule)];
}

interface Step extends Adoption {
  place: ChangePlace;
}

/**
 * One step for each place of each change: those of requests first, since a schema that is sent has to say what it forbids;
 * what goes from a list goes last, from its end on, so that no place moves.
 */
function inSafeOrder(adoptions: readonly Adoption[], references: EditPlan["references"]): Step[] {
  const [sent, received] = [adoptions.filter(isSent), adoptions.filter((adoption) => !isSent(adoption))];
  const steps = [...sent, ...received].flatMap((adoption) =>
    (references.get(keyOf(adoption)) ?? adoption.change.places).map((place) => ({ ...adoption, place })),
  );
  const indexOf = ({ change, place }: Step) =>
    change.rule.endsWith("-removed") ? Number(place.before.slice(place.before.lastIndexOf("/") + 1)) : Number.NaN;
  const last = steps.filter((step) => indexOf(step) >= 0).sort((a, b) => indexOf(b) - indexOf(a));
  return [...steps.filter((step) => !(indexOf(step) >= 0)), ...last];
}

function isSent({ change }: Adoption): boolean {
  return change.direction === "request";
}

/** The property that holds each component schema of a spec, of those that one property alone holds. */
function homesIn(bundle: JsonObject): Map<string, string> {
  const holders = new Map<string, Set<string>>();
  visit(bundle, "");
  return new Map([...holders].flatMap(([name, found]) => (found.size === 1 ? [[name, [...found].join()]] : [])));

  function visit(value: unknown, property: string): void {
    if (Array.isArray(value)) for (const item of value) visit(item, "");
    if (!isObject(value)) return;
    const [, name] = /^#\/components\/schemas\/(.*)$/.exec(String(value.$ref ?? "")) ?? [];
    if (name !== undefined) holders.set(name, (holders.get(name) ?? new Set()).add(property));
    for (const [key, inner] of Object.entries(value))
      if (key === "properties" && isObject(inner))
        for (const [own, schema] of Object.entries(inner)) visit(schema, own);
      else visit(inner, key === "items" ? property : "");
  }
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
