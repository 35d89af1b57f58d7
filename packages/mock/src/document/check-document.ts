import { below, type OpenApiDocument, readerOf, type UnresolvedReason, UnresolvedReference } from "@certspec/openapi";
import { MockError } from "../mock-error.ts";
import { checkOperations } from "./check-operations.ts";
import { checkSchemas } from "./check-schemas.ts";
import { collectFaults } from "./collect-faults.ts";

/**
 * Checks that a value is a document that the mock can serve: OpenAPI 3, with paths, bundled, and valid where responses and
 * validation depend on it.
 * @throws {MockError} with the label and the place of each problem.
 */
export function checkDocument(value: unknown, label: string): asserts value is OpenApiDocument {
  const reject = (at: string, message: string): never => {
    throw new MockError(`${label}: ${at === "#" ? "" : `${at}: `}${message}`, { at });
  };
  if (!isOpenApi(value)) return reject("#", "is not an OpenAPI 3 document; its root must contain `openapi: 3.x`");
  // Neither Prism nor the checker of contracts reads what is new in 3.2, such as the method QUERY.
  if (!/^3\.[01](?:\.|$)/.test(value.openapi))
    return reject("#", `OpenAPI ${value.openapi} cannot be served; expected 3.0 or 3.1`);
  if (typeof value.paths !== "object" || value.paths === null || Object.keys(value.paths).length === 0)
    reject("#", "has no paths; add at least one to serve");
  collectFaults((collect) => {
    for (const { place, reference } of references(value, "#")) {
      collect(() => {
        try {
          readerOf(value).follow({ value: { $ref: reference }, pointer: place });
        } catch (error) {
          if (!(error instanceof UnresolvedReference)) throw error;
          reject(place, `$ref "${reference}" ${reasons[error.reason]}`);
        }
      });
    }
  });
  collectFaults((collect) => {
    checkOperations(value, reject, collect);
    checkSchemas(value, reject, collect);
  });
}

const reasons: Readonly<Record<UnresolvedReason, string>> = {
  // Prism would fetch such a reference from the disk or the network.
  external:
    "points outside the document; bundle it first (npx @redocly/cli bundle), or give the file to certspec-mock, which reads them all",
  malformed: "is not a JSON pointer; write a percent sign in a name as %25",
  missing: "does not resolve; correct it, or add its target",
  circular: "refers back to itself; point it at a value",
};

function isOpenApi(value: unknown): value is OpenApiDocument {
  return (
    typeof value === "object" &&
    value !== null &&
    "openapi" in value &&
    typeof value.openapi === "string" &&
    value.openapi.startsWith("3.")
  );
}

function* references(root: unknown, start: string): Generator<{ place: string; reference: string }> {
  // A stack instead of recursion: documents may be deep. YAML aliases can make them cyclic too.
  const stack: [unknown, string][] = [[root, start]];
  const seen = new Set<unknown>();
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [value, place] = entry;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      if (key === "$ref" && typeof child === "string") yield { place, reference: child };
      // Extensions of the root are not OpenAPI, and the mock reads none of their references.
      else if (!(place === "#" && key.startsWith("x-"))) stack.push([child, below(place, key)]);
    }
  }
}
