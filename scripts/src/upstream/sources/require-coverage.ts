import { entriesOf, isObject, type JsonObject } from "@certspec/openapi";
import { UpstreamError } from "../upstream-error.ts";
import type { UpstreamConfig } from "./upstream-config.ts";

/** Fail for an operation of a spec that no source is asked about and nobody gave a reason for, and for the reverse. */
export function requireCoverage(
  { provider, sources, unwatched }: Pick<UpstreamConfig, "provider" | "sources" | "unwatched">,
  bundle: JsonObject,
): void {
  const known = new Set(
    entriesOf(bundle.paths).flatMap(([, item]) =>
      entriesOf(item).flatMap(([, operation]) =>
        isObject(operation) && typeof operation.operationId === "string" ? [operation.operationId] : [],
      ),
    ),
  );
  const watched = new Set(sources.flatMap(({ operations }) => idsOf(operations)));
  const problems = [
    ...[...known]
      .filter((id) => !watched.has(id) && !unwatched.has(id))
      .map((id) => `no source is asked about ${id}; name one, or the reason under unwatched`),
    ...[...watched, ...unwatched.keys()].filter((id) => !known.has(id)).map((id) => `the spec has no operation ${id}`),
    ...[...unwatched.keys()]
      .filter((id) => watched.has(id))
      .map((id) => `${id} is unwatched, and a source is asked about it`),
  ];
  if (problems.length === 0) return;
  throw new UpstreamError(problems.map((problem) => `specs/${provider}/upstream.yaml: ${problem}`).join("\n"));
}

function idsOf(operations: readonly string[] | ReadonlyMap<string, unknown>): string[] {
  return operations instanceof Map ? [...operations.keys()] : [...(operations as readonly string[])];
}
