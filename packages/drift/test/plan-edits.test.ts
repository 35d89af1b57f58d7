import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { adviceFor } from "../src/adopt/by-hand.ts";
import { findEdit } from "../src/adopt/edits/find-edit.ts";
import { planEdits } from "../src/adopt/plan-edits.ts";
import { classify } from "../src/classify.ts";
import type { JsonObject } from "../src/document/json.ts";
import { DriftError } from "../src/drift-error.ts";
import { aloneDocument } from "../src/lock/alone-document.ts";
import { lockOperation } from "../src/lock/lock-operation.ts";
import { allRules } from "../src/rules/find-rule.ts";
import { documentOf, documentWith, type Fragment } from "./cases/case-documents.ts";
import { plainCases } from "./cases/plain-cases.ts";
import { schemaCases } from "./cases/schema-cases.ts";
import { readSpec, writeSpec } from "./cases/spec-files.ts";
import { trickyDocuments } from "./cases/tricky-documents.ts";
import { trickyComponents, trickySchemas } from "./cases/tricky-schemas.ts";

const url = "https://upstream.test/openapi.json";

/** Take over what is between a spec and upstream: what is still open then, and what has to be done by hand. */
function adopt(before: object, after: object): { left: string[]; refused: string | undefined; patch: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "drift-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeSpec(folder, before as Record<string, unknown>);
  const locked = { request: "", witness: "", url, date: "2026-01-01", ...operationOf(after) };
  const open = () => {
    const own = aloneDocument(operationOf(readSpec(folder)).document);
    const { changes } = classify(own, aloneDocument(locked.document), { ignoreNames: true });
    return changes.filter(({ rule }) => !rule.endsWith("words-changed"));
  };
  try {
    const adoptions = open().map((change) => ({ operationId: "things_call", change, locked }));
    const patch = planEdits(folder, readSpec(folder) as JsonObject, adoptions);
    for (const [file, text] of patch) writeFileSync(file, text.after);
    return {
      left: open().map(({ sentence }) => sentence),
      refused: undefined,
      patch: [...patch.values()].map(({ after: text }) => text),
    };
  } catch (error) {
    if (!(error instanceof DriftError)) throw error;
    return { left: [], refused: error.message, patch: [] };
  }
}

function operationOf(document: object) {
  const { paths } = document as { paths: Record<string, Record<string, { operationId?: string }>> };
  for (const [path, item] of Object.entries(paths))
    for (const [method, { operationId }] of Object.entries(item))
      if (operationId === "things_call") return lockOperation(document, `${method.toUpperCase()} ${path}`, url);
  throw new Error("the case has no operation");
}

const isWhole = ({ without, operation }: Fragment) =>
  !without && (operation?.operationId ?? "things_call") === "things_call" && !(operation && "operationId" in operation);
const pairs: [says: string, before: object, after: object][] = [
  ...schemaCases.flatMap(({ rule, before, after, request, response }) =>
    (["request", "response"] as const).flatMap((direction): [string, object, object][] =>
      (direction === "request" ? request : response)
        ? [
            [
              `${direction}-${rule} ${JSON.stringify([before, after])}`,
              documentWith(before, direction),
              documentWith(after, direction),
            ],
          ]
        : [],
    ),
  ),
  ...plainCases
    .filter(({ before, after }) => isWhole(before) && isWhole(after))
    .map(({ rule, before, after }): [string, object, object] => [
      `${rule} ${JSON.stringify([before, after])}`,
      documentOf(before),
      documentOf(after),
    ]),
  ...trickyDocuments.map(({ says, before, after }): [string, object, object] => [
    says,
    documentOf(before),
    documentOf(after),
  ]),
  ...trickySchemas
    .filter(({ version }) => !version)
    .flatMap(({ says, before, after }) =>
      (["request", "response"] as const).map((direction): [string, object, object] => [
        `${says}, ${direction}`,
        documentWith(before, direction, trickyComponents),
        documentWith(after, direction, trickyComponents),
      ]),
    ),
];

test.each(pairs)("is taken over or refused with a place: %s", (_, before, after) => {
  const { left, refused, patch } = adopt(before, after);

  expect(left).toEqual([]);
  // Each file of the cases begins with a comment that says its name.
  for (const text of patch) expect(text).toMatch(/^# \S+\.yaml\n/);
  if (refused) expect(refused).toMatch(/^\S+: take this over by hand in specs\/[\w./-]+:\d+: .+ \(.+\)\n/);
});

test("every rule has an edit or says what to do, and none has both", () => {
  const wrong = allRules().filter(
    (rule) => (findEdit({ rule: rule.id }) === undefined) === (adviceFor({ rule: rule.id }) === undefined),
  );

  expect(wrong.map(({ id }) => id)).toEqual([]);
});
