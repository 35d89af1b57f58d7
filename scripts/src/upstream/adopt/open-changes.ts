import type { JsonObject } from "@certspec/openapi";
import type { Lock } from "../lock/lock.ts";
import { compareThreeWays } from "../lock/three-way.ts";
import { readWaivers } from "../lock/waivers.ts";
import type { UpstreamConfig } from "../sources/upstream-config.ts";
import { today } from "../workspace.ts";
import type { Adoption } from "./adoption.ts";

/** The changes that upstream has and a spec does not, each with the operation that shows it. */
export function openChanges(config: UpstreamConfig, lock: Lock, bundle: JsonObject): Adoption[] {
  const drifts = compareThreeWays(config, lock, bundle, readWaivers(config.folder, config.provider), today());
  return drifts.flatMap(({ operationId, open }) => {
    const locked = lock.operations[operationId];
    return locked ? open.map(({ change }) => ({ operationId, change, locked })) : [];
  });
}
