import type { Level } from "../../src/level.ts";
import type { Fragment } from "./case-documents.ts";
import type { TrickyDocument } from "./tricky-documents.ts";

const bearer = { type: "http", scheme: "bearer" };
const schemes = (...names: string[]) => ({
  components: { securitySchemes: Object.fromEntries(names.map((name) => [name, bearer])) },
});
const secured = (
  names: readonly string[],
  document: Record<string, unknown> = schemes("user", "service"),
): Fragment => ({
  document,
  operation: { security: names.map((name) => ({ [name]: [] })) },
});
const server = { url: "https://a.test/v1" };
const other = { url: "https://b.test" };

/** Credentials of one kind that are not the same, and servers that are named in another place. */
export const trickyAccess: readonly TrickyDocument[] = [
  of(
    "one of two tokens is not taken any more",
    secured(["user", "service"]),
    secured(["user"]),
    "major",
    "major",
    "security-removed",
  ),
  of(
    "another token of the same kind is asked for",
    secured(["user"]),
    secured(["service"]),
    "major",
    "major",
    "security-added",
    "security-removed",
  ),
  of(
    "one more token of the same kind is taken",
    secured(["user"]),
    secured(["user", "service"]),
    "minor",
    "minor",
    "security-added",
  ),
  of(
    "another token is asked for, which only the newer document has",
    secured(["user"], schemes("user")),
    secured(["service"]),
    "major",
    "major",
    "security-added",
    "security-removed",
  ),
  of(
    "both tokens are asked for instead of one",
    secured(["user"]),
    { ...secured([]), operation: { security: [{ user: [], service: [] }] } },
    "major",
    "major",
    "security-added",
    "security-removed",
  ),
  of(
    "a scheme has another name",
    secured(["user"], schemes("user")),
    secured(["service"], schemes("service")),
    "none",
    "major",
    "security-scheme-renamed",
  ),
  of(
    "an operation is served elsewhere",
    { document: { servers: [server] } },
    { document: { servers: [server] }, operation: { servers: [other] } },
    "major",
    "major",
    "server-changed",
  ),
];

function of(
  says: string,
  before: Fragment,
  after: Fragment,
  wire: Level,
  types: Level,
  ...rules: string[]
): TrickyDocument {
  return { says, before, after, wire, types, rules };
}
