import { fileURLToPath } from "node:url";
import type { Document } from "@certspec/openapi";
import { beforeAll, describe, expect, test } from "vitest";
import { operationsOf } from "../../checker/operations-of.ts";
import { plainError } from "../plain-error.ts";
import { checkTypes, type TypesSettings } from "./check-types.ts";
import type { TypeMismatch } from "./read-mismatches.ts";

/** Options of `describeTypes`. */
export interface TypesOptions extends Omit<TypesSettings, "client"> {
  /** The file of the client. */
  client: URL;
  /** Heading of the tests. @default the document's title, and "types" */
  name?: string | undefined;
}

/**
 * Tests the types of a client against a document: one test per operation, in one run of the project's compiler.
 * Types that are wider or narrower than the document fail, with the place and the expected and received types.
 * @example describeTypes(document, { client: new URL("../src/client.ts", import.meta.url), create: "createCloudflare" });
 */
export function describeTypes(document: object, { client, name, ...settings }: TypesOptions): void {
  const given = document as Document;
  describe(name ?? `${given.info?.title ?? "contract"}: types`, () => {
    let found: TypeMismatch[] = [];
    beforeAll(async () => {
      found = await checkTypes(given, { ...settings, client: fileURLToPath(client) });
    });
    const ids = operationsOf(given).flatMap(({ object }) => object.operationId ?? []);
    for (const id of ids) {
      test(`${id} has the types of the document`, () => failWith(found.filter(({ subject }) => subject === id)));
    }
    test("all other exports have the types of the document", () =>
      failWith(found.filter(({ subject }) => !ids.includes(subject))));
  });
}

function failWith(mismatches: readonly TypeMismatch[]): void {
  const lines = mismatches.map(
    ({ subject, place, expected, received }) => `${subject} ${place}: expected ${expected}, received ${received}`,
  );
  if (lines.length) throw plainError([`${lines.length} types differ from the document`, ...new Set(lines)]);
  // The configuration may require an assertion in every test.
  expect(lines).toEqual([]);
}
