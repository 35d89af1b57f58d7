import { type Change, classify } from "@certspec/drift";
import { entriesOf, isObject, type JsonObject } from "@certspec/openapi";
import { exitCodes } from "../exit-codes.ts";
import { requireCoverage } from "../sources/require-coverage.ts";
import type { SourceFile } from "../sources/source-file.ts";
import { UpstreamError } from "../upstream-error.ts";
import { aloneDocument } from "./alone-document.ts";
import { type Divergence, divergenceOf, requireUse } from "./divergences.ts";
import type { Lock } from "./lock.ts";
import { lockOperation } from "./lock-operation.ts";
import { upstreamDocument } from "./upstream-document.ts";

/** How an operation of a spec stands to upstream. */
export interface OperationDrift {
  operationId: string;
  /** Upstream has it, the spec does not, and nobody said why. */
  open: Change[];
  /** Upstream changed since it was last reviewed, and the spec has it already. */
  adopted: Change[];
  /** The spec says something else on purpose. */
  apart: { change: Change; divergence: Divergence }[];
}

/** Compare last lock, new lock and spec; throws for a stale lock and for divergences that should go. */
export function compareThreeWays(
  source: SourceFile,
  lock: Lock,
  bundle: JsonObject,
  divergences: readonly Divergence[],
  today: string,
): OperationDrift[] {
  requireCoverage(source, bundle);
  requireFresh(source, lock, today);
  const used = new Set<Divergence>();
  const drifts = Object.entries(lock.operations).map(([operationId, locked]): OperationDrift => {
    const own = ownDocument(bundle, operationId, source.provider);
    const upstream = upstreamDocument(locked, own);
    const standing = differences(own, upstream);
    const reviewed = lock.reviewed[operationId];
    const recent = reviewed ? differences(upstreamDocument(reviewed, own), upstream) : [];
    const apart = standing.flatMap((change) => {
      const divergence = divergenceOf(change, divergences);
      if (divergence) used.add(divergence);
      return divergence ? [{ change, divergence }] : [];
    });
    const explained = new Set(apart.map(({ change }) => change));
    return {
      operationId,
      apart,
      open: standing.filter((change) => !explained.has(change)),
      adopted: recent.filter(({ id }) => !standing.some((change) => change.id === id)),
    };
  });
  requireUse(divergences, used, source.provider, today);
  return drifts;
}

/** The operation of a spec, in a document of its own. */
export function ownDocument(bundle: JsonObject, operationId: string, provider: string): JsonObject {
  for (const [path, item] of entriesOf(bundle.paths))
    for (const [method, operation] of entriesOf(item))
      if (isObject(operation) && operation.operationId === operationId)
        return aloneDocument(lockOperation(bundle, `${method.toUpperCase()} ${path}`, `specs/${provider}`).document);
  throw new UpstreamError(`specs/${provider}: there is no operation ${operationId}, which upstream.yaml names`);
}

/** Texts are our own, so they are not compared; neither are names. */
function differences(before: JsonObject, after: JsonObject): Change[] {
  return classify(before, after, { ignoreNames: true }).changes.filter(({ rule }) => !rule.endsWith("words-changed"));
}

function requireFresh(
  { provider, freshForDays }: Pick<SourceFile, "provider" | "freshForDays">,
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
