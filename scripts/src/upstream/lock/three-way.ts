import { type Change, classify } from "@certspec/drift";
import { entriesOf, isObject, type JsonObject } from "@certspec/openapi";
import { exitCodes } from "../exit-codes.ts";
import { requireCoverage } from "../sources/require-coverage.ts";
import type { UpstreamConfig } from "../sources/upstream-config.ts";
import { UpstreamError } from "../upstream-error.ts";
import { aloneDocument } from "./alone-document.ts";
import type { Lock } from "./lock.ts";
import { takeOperation } from "./lock-operation.ts";
import { upstreamDocument } from "./upstream-document.ts";
import { requireUse, type Waiver, waiverOf } from "./waivers.ts";

/** How an operation of a spec stands to upstream. */
export interface OperationDrift {
  operationId: string;
  /** Upstream has it, the spec does not, and nobody said why; new if it came with the last fetch. */
  open: { change: Change; isNew: boolean }[];
  /** Upstream changed since it was last reviewed, and the spec has the same change: its places after the change are those of the spec. */
  adopted: Change[];
  /** The spec says something else on purpose. */
  waived: { change: Change; waiver: Waiver }[];
}

/** Compare last lock, new lock and spec; throws for a stale lock and for waivers that should go. */
export function compareThreeWays(
  config: UpstreamConfig,
  lock: Lock,
  bundle: JsonObject,
  waivers: readonly Waiver[],
  today: string,
): OperationDrift[] {
  requireCoverage(config, bundle);
  requireFresh(config, lock, today);
  const used = new Set<Waiver>();
  const drifts = Object.entries(lock.operations).map(([operationId, locked]): OperationDrift => {
    const own = ownDocument(bundle, operationId, config.provider);
    const upstream = upstreamDocument(locked, own);
    const standing = differences(own, upstream);
    const reviewed = lock.reviewed[operationId];
    const former = reviewed && upstreamDocument(reviewed, own);
    const known = idsOf(former ? differences(own, former) : standing);
    const changed = idsOf(former ? differences(former, upstream) : []);
    const left = idsOf(standing);
    const isRecent = former !== undefined && locked.date === lock.fetched;
    const waived = standing.flatMap((change) => {
      const waiver = waiverOf(change, operationId, waivers);
      if (waiver) used.add(waiver);
      return waiver ? [{ change, waiver }] : [];
    });
    const explained = new Set(waived.map(({ change }) => change));
    return {
      operationId,
      waived,
      open: standing
        .filter((change) => !explained.has(change))
        .map((change) => ({ change, isNew: isRecent && !known.has(change.id) })),
      // A change that is not open need not be adopted: the spec may differ from both.
      adopted: former ? differences(former, own, "after").filter(({ id }) => changed.has(id) && !left.has(id)) : [],
    };
  });
  requireUse(waivers, used, config.provider, today);
  return drifts;
}

function idsOf(changes: readonly Change[]): Set<string> {
  return new Set(changes.map(({ id }) => id));
}

/** The operation of a spec, in a separate document. */
export function ownDocument(bundle: JsonObject, operationId: string, provider: string): JsonObject {
  for (const [path, item] of entriesOf(bundle.paths))
    for (const [method, operation] of entriesOf(item))
      if (isObject(operation) && operation.operationId === operationId)
        return aloneDocument(takeOperation(bundle, `${method.toUpperCase()} ${path}`, `specs/${provider}`));
  throw new UpstreamError(`specs/${provider}: upstream.yaml names ${operationId}, which the spec does not have`);
}

/**
 * Texts are our own, so they are not compared; neither are names, nor whether responses may have undeclared properties:
 * those of a spec may.
 */
function differences(before: JsonObject, after: JsonObject, namesFrom: "before" | "after" = "before"): Change[] {
  return classify(before, after, { ignoreNames: true, namesFrom }).changes.filter(
    ({ rule }) => !rule.endsWith("words-changed") && rule !== "response-additional-properties-forbidden",
  );
}

function requireFresh(
  { provider, freshForDays }: Pick<UpstreamConfig, "provider" | "freshForDays">,
  lock: Lock,
  today: string,
) {
  const days = (Date.parse(today) - Date.parse(lock.fetched)) / 86_400_000;
  if (days <= freshForDays) return;
  throw new UpstreamError(
    `specs/${provider}/upstream.lock.json: it was fetched on ${lock.fetched}, ${days} days ago, and is good for ${freshForDays}; \`pnpm upstream fetch ${provider}\` renews it`,
    { exitCode: exitCodes.stale },
  );
}
