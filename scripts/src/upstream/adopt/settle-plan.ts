import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { ChangePlace } from "@certspec/drift";
import { type JsonObject, keysOf } from "@certspec/openapi";
import { bundleSpec } from "../../bundle-spec.ts";
import { locateInSpec } from "../locate-in-spec.ts";
import type { Lock } from "../lock/lock.ts";
import { ownDocument } from "../lock/three-way.ts";
import { upstreamDocument } from "../lock/upstream-document.ts";
import { readIfPresent } from "../read-file.ts";
import type { UpstreamConfig } from "../sources/upstream-config.ts";
import { type Adoption, keyOf, type LeftChange, type Patch } from "./adoption.ts";
import { matchComponents, referencesTo } from "./match-components.ts";
import { openChanges } from "./open-changes.ts";
import { type PlannedEdits, planEdits } from "./plan-edits.ts";
import { repairSpec } from "./repair-spec.ts";
import { specPlace } from "./spec-place.ts";

/** The edits that the linter accepts and that leave nothing open of what they adopt. */
export interface SettledPlan {
  patch: Patch;
  adoptions: Adoption[];
  left: LeftChange[];
}

/**
 * Tries edits on a copy of the spec, until only those are left that hold: a change whose edit the linter objects to, that stays
 * open, or that opens another one, is left to a person, and the rest goes on without it.
 */
export async function settlePlan(
  config: UpstreamConfig,
  lock: Lock,
  bundle: JsonObject,
  wanted: readonly Adoption[],
  open: readonly Adoption[],
): Promise<SettledPlan> {
  const { folder, provider } = config;
  const compared = new Map(
    Object.entries(lock.operations).map(([id, locked]) => {
      const own = ownDocument(bundle, id, provider);
      return [id, { own, upstream: upstreamDocument(locked, own) }];
    }),
  );
  const known = matchComponents([...compared.values()]);
  const temporary = mkdtempSync(join(tmpdir(), "adopt-"));
  const copy = join(temporary, "specs", provider);
  const left = new Map<string, LeftChange>();
  const references = new Map<string, ChangePlace[]>();
  const inTheWay = new Map<string, LeftChange>();
  try {
    for (;;) {
      const adoptions = wanted.filter((adoption) => !left.has(keyOf(adoption)));
      const plan = planEdits({ folder, bundle, adoptions, known, references, readFile: readIfPresent });
      for (const change of plan.left) left.set(keyOf(change.adoption), change);
      rmSync(copy, { recursive: true, force: true });
      cpSync(folder, copy, { recursive: true });
      writePatch(plan.patch, (file) => join(copy, relative(folder, file)));
      const failed = await failuresOf(plan);
      if (failed.length === 0)
        return { patch: patchBetween(folder, copy), adoptions: plan.adoptions, left: [...left.values()] };
      const firsts = new Map(failed.toReversed().map((change) => [keyOf(change.adoption), change]));
      for (const change of firsts.values()) {
        const key = keyOf(change.adoption);
        const places = change.isShared && !references.has(key) ? referencesOf(change.adoption) : [];
        if (places.length === 0) left.set(key, inTheWay.get(key) ?? change);
        else {
          references.set(key, places);
          inTheWay.set(key, change);
        }
      }
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }

  /** The places of the operation that refer to the schema of a change: upstream may refer to another one there. */
  function referencesOf({ operationId, change }: Adoption): ChangePlace[] {
    const operation = compared.get(operationId);
    const components = change.places.flatMap(({ before }) => /^\/components\/schemas\/[^/]+/.exec(before)?.[0] ?? []);
    return operation ? [...new Set(components)].flatMap((component) => referencesTo(component, operation)) : [];
  }

  async function failuresOf(plan: PlannedEdits): Promise<Failure[]> {
    const problems = await repairSpec(copy);
    if (problems.length > 0)
      return problems.flatMap(({ path, at, line, message, rule }) =>
        blamed(plan, path, at).map((adoption) => ({
          adoption,
          file: `specs/${provider}/${path}`,
          line,
          reason: `the linter would object: ${rule}: ${message}`,
        })),
      );
    const now = openChanges(config, lock, (await bundleSpec(copy)).document);
    const adopted = new Map(plan.adoptions.map((adoption) => [keyOf(adoption), adoption]));
    const before = new Set(open.map(keyOf));
    return now.flatMap((change) => {
      const own = adopted.get(keyOf(change));
      if (own) return [leftOf(own, "the edit does not adopt it")];
      if (before.has(keyOf(change))) return [];
      const reason = `its edit would open another one in ${change.operationId}: ${change.change.sentence}`;
      const editors = editorsNear(plan, change);
      return editors.map((adoption) => ({ ...leftOf(adoption, reason), isShared: true }));
    });
  }

  function leftOf(adoption: Adoption, reason: string): LeftChange {
    const [place] = adoption.change.places;
    return { adoption, ...placeIn(config, place?.before ?? "", adoption.operationId), reason };
  }
}

/** A change that cannot be adopted so, and whether another use of the schema that it edits is in the way. */
interface Failure extends LeftChange {
  isShared?: boolean;
}

/**
 * The changes whose edits a problem in a file can come from: those of the property or the status that it is in, or else those
 * of the file; all of them where no edit touched it.
 */
function blamed({ editors, adoptions }: PlannedEdits, path: string, at = ""): Adoption[] {
  const own = [...(editors.get(path) ?? [])];
  const keys = new Set(keysOf(at.slice(at.indexOf("#") + 1)));
  const near = own.filter(({ change }) => change.places.some((place) => namesIn(place).some((name) => keys.has(name))));
  // A response that is missing is the fault of what took it away.
  const gone = own.filter(({ change }) => at.endsWith("/responses") && change.rule.endsWith("status-removed"));
  return [near, gone, own].find((list) => list.length > 0) ?? adoptions;
}

/** The property, parameter, status or media type that a change is about. */
function namesIn({ before, after }: ChangePlace): string[] {
  const holders = new Set(["properties", "responses", "content"]);
  return [before, after].flatMap((pointer) => {
    const keys = keysOf(pointer);
    return holders.has(keys.at(-2) ?? "") ? (keys.at(-1) ?? []) : [];
  });
}

/** The changes that edit the place of a change that was not there before, or else its file, or else its operation. */
function editorsNear({ editors, adoptions }: PlannedEdits, { operationId, change }: Adoption): Adoption[] {
  const files = change.places.flatMap(({ before }) => specPlace(before, operationId)?.file ?? []);
  const near = files.flatMap((file) => [...(editors.get(file) ?? [])]);
  const names = new Set(change.places.flatMap(lastKeys));
  const own = adoptions.filter((adoption) => adoption.operationId === operationId);
  const exact = near.filter((adoption) => adoption.change.places.flatMap(lastKeys).some((name) => names.has(name)));
  return [exact, near, own].find((list) => list.length > 0) ?? adoptions;
}

function lastKeys({ before, after }: ChangePlace): string[] {
  return [before, after].flatMap((pointer) => (pointer.includes("/properties/") ? (keysOf(pointer).at(-1) ?? []) : []));
}

function placeIn({ folder, provider }: UpstreamConfig, pointer: string, operationId: string) {
  const line = locateInSpec(folder, pointer, operationId);
  return line
    ? { file: `specs/${provider}/${relative(folder, line.file)}`, line: line.line }
    : { file: `specs/${provider}/openapi.yaml`, line: 1 };
}

/** Writes the texts of a patch; a file that is not there afterwards is removed. */
export function writePatch(patch: Patch, placeOf: (file: string) => string = (file) => file): void {
  for (const [file, { after }] of patch) {
    const place = placeOf(file);
    if (after === undefined) rmSync(place, { force: true });
    else {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, after);
    }
  }
}

function patchBetween(folder: string, copy: string): Patch {
  const patch: Patch = new Map();
  const names = new Set([...filesIn(folder), ...filesIn(copy)]);
  for (const name of [...names].sort()) {
    const [before, after] = [readIfPresent(join(folder, name)), readIfPresent(join(copy, name))];
    if (before !== after) patch.set(join(folder, name), { before, after });
  }
  return patch;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const name = relative(folder, join(entry.parentPath, entry.name));
    return entry.isFile() && name.endsWith(".yaml") && !/(?:^|\/)(?:node_modules|dist)\//.test(name) ? [name] : [];
  });
}
