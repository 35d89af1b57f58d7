import type { RequestMessage } from "../message/request-message.ts";
import { resolveReference } from "../resolve-reference.ts";
import { carriedBy, placeOf } from "../security/carried.ts";
import { credentialsAt } from "../security/credentials-at.ts";
import { written } from "../security/written.ts";
import type { Scope } from "../values/scope.ts";

/** Compare the credentials that arrive with the client's secrets; neither is shown. */
export function checkSecretIntent(
  scope: Scope,
  { message, secrets }: { message: RequestMessage; secrets: Readonly<Record<string, string>> },
): void {
  const schemes = Object.entries(scope.document.components?.securitySchemes ?? {});
  const expected = new Map<string, string[]>();
  for (const [name, node] of schemes) {
    const scheme = resolveReference(scope.document, node);
    const place = placeOf(scheme);
    const secret = secrets[name];
    if (place && secret !== undefined) expected.set(place, [...(expected.get(place) ?? []), written(scheme, secret)]);
  }
  for (const place of carriedBy(scope.document)) {
    const [credential, ...more] = credentialsAt(message, place);
    if (!credential?.trim() || more.length || expected.get(place)?.includes(credential)) continue;
    scope.report("REQ-INTENT-SECRET", {
      place,
      pointer: "/components/securitySchemes",
      expected: expected.has(place)
        ? "the client's credential"
        : "nothing, because the client has no credential for it",
      received: "another one, not shown",
    });
  }
}
