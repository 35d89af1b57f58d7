import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "@certspec/drift";
import { below, isObject, keysOf, listOf } from "@certspec/openapi";
import { specPlace } from "../adopt/spec-place.ts";
import { exitCodes } from "../exit-codes.ts";
import { readYaml } from "../read-file.ts";
import { UpstreamError } from "../upstream-error.ts";

/** A difference from upstream that is meant: `specs/<provider>/upstream-waivers.yaml` lists them. */
export interface Waiver {
  /** The id of a change, or the beginning of several with a `*`. */
  id: string;
  /** The place in the spec that the changes are about or in, such as `schemas/Failure.yaml#/properties/result` or `operations/things_*`; any without it. */
  at?: string;
  reason: string;
  /** Where one can see that the reason is true. */
  evidence: string;
  /** The last day on which it holds without being looked at again, where it waits for something. */
  expires?: string;
}

/** Reads the waivers of a spec; an empty list without a file for them. */
export function readWaivers(folder: string, provider: string): Waiver[] {
  const file = join(folder, "upstream-waivers.yaml");
  if (!existsSync(file)) return [];
  const shown = `specs/${provider}/upstream-waivers.yaml`;
  return listOf(readYaml(file))
    .flatMap(eachId)
    .map(({ entry, place }) => {
      for (const key of ["id", "reason", "evidence", "at", "expires"])
        if (!isObject(entry) || !isText(entry[key], key === "at" || key === "expires"))
          throw new UpstreamError(`${shown}: entry ${place}: expected a text under ${key}`);
      const waiver = entry as unknown as Waiver;
      if (waiver.expires !== undefined && !/^\d{4}-\d\d-\d\d$/.test(waiver.expires))
        throw new UpstreamError(`${shown}: ${waiver.id}: expires has to be a day such as "2027-01-31"`);
      return waiver;
    });
}

/** An entry for each of the ids that share a reason, with the place of the entry in the file. */
function eachId(entry: unknown, index: number): { entry: unknown; place: number }[] {
  const place = index + 1;
  if (!isObject(entry) || !Array.isArray(entry.id) || entry.id.length === 0) return [{ entry, place }];
  return entry.id.map((id) => ({ entry: { ...entry, id }, place }));
}

function isText(value: unknown, isOptional: boolean): boolean {
  return value === undefined ? isOptional : typeof value === "string" && value !== "";
}

/** The waiver that covers a change of an operation. */
export function waiverOf(change: Change, operationId: string, waivers: readonly Waiver[]): Waiver | undefined {
  return waivers.find(({ id, at }) => {
    const isNamed = id.endsWith("*") ? change.id.startsWith(id.slice(0, -1)) : change.id === id;
    return isNamed && (at === undefined || change.places.every((place) => isAt(place.before, operationId, at)));
  });
}

function isAt(pointer: string, operationId: string, at: string): boolean {
  const place = specPlace(pointer, operationId) ?? { file: "openapi.yaml", keys: keysOf(pointer) };
  const [file = "", inside = ""] = at.split("#");
  if (file.endsWith("*")) return place.file.startsWith(file.slice(0, -1));
  return place.file === file && `${below("", ...place.keys)}/`.startsWith(`${inside}/`);
}

/** Fail for waivers that cover nothing any more, and for those that have expired. */
export function requireUse(
  waivers: readonly Waiver[],
  used: ReadonlySet<Waiver>,
  provider: string,
  today: string,
): void {
  const problems = waivers.flatMap((waiver) => {
    const { id, at, expires } = waiver;
    if (!used.has(waiver)) return [`${id}${at ? ` at ${at}` : ""} covers nothing any more; remove it`];
    return expires !== undefined && expires < today
      ? [`${id} expired on ${expires}; look at it again, then renew or remove it`]
      : [];
  });
  if (problems.length === 0) return;
  throw new UpstreamError(problems.map((problem) => `specs/${provider}/upstream-waivers.yaml: ${problem}`).join("\n"), {
    exitCode: exitCodes.waiver,
  });
}
