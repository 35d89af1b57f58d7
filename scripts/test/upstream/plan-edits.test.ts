import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { classify } from "@certspec/drift";
import type { JsonObject } from "@certspec/openapi";
import { expect, test } from "vitest";
import { Document } from "yaml";
import { allRules } from "../../../packages/drift/src/rules/find-rule.ts";
import { documentOf, documentWith, type Fragment } from "../../../packages/drift/test/cases/case-documents.ts";
import { plainCases } from "../../../packages/drift/test/cases/plain-cases.ts";
import { schemaCases } from "../../../packages/drift/test/cases/schema-cases.ts";
import { trickyDocuments } from "../../../packages/drift/test/cases/tricky-documents.ts";
import { longEnums, trickyComponents, trickySchemas } from "../../../packages/drift/test/cases/tricky-schemas.ts";
import type { LeftChange, Patch } from "../../src/upstream/adopt/adoption.ts";
import { adviceFor } from "../../src/upstream/adopt/by-hand.ts";
import { findEdit, planEdits } from "../../src/upstream/adopt/plan-edits.ts";
import { aloneDocument } from "../../src/upstream/lock/alone-document.ts";
import { lockOperation, takeOperation } from "../../src/upstream/lock/lock-operation.ts";
import { readDocument } from "../../src/upstream/read-document.ts";
import { toBundle, toSpecFiles } from "./cases/spec-files.ts";

const url = "https://upstream.test/openapi.json";
const folder = "specs/things";
/** Where an adopted fact comes from, as it is written into the spec. */
const mark = /x-upstream:\s+(?:\{ )?url: https:\/\/upstream\.test\/openapi\.json,?\s+date: "2026-01-01"/;
const stated = readOutcomes(join(import.meta.dirname, "cases/plan-edits.txt"));

/** What adopting came to: the edited files and what is open after them, or what a person has to do. */
type Outcome =
  | { is: "nothing open" }
  | { is: "adopted"; left: string[]; patch: Patch }
  | { is: "by hand"; changes: readonly LeftChange[] };

function adopt(before: object, after: object): Outcome {
  const files = toSpecFiles(before as JsonObject);
  const locked = { request: "", source: "", url, date: "2026-01-01", ...lockOperation(after, requestIn(after), url) };
  const openIn = (bundle: object) => {
    const own = aloneDocument(takeOperation(bundle, requestIn(bundle), url));
    const { changes } = classify(own, aloneDocument(locked.document), { ignoreNames: true });
    return changes.filter(({ rule }) => !rule.endsWith("words-changed"));
  };
  const bundle = toBundle(files);
  const adoptions = openIn(bundle).map((change) => ({ operationId: "things_call", change, locked }));
  if (adoptions.length === 0) return { is: "nothing open" };
  const readFile = (path: string) => files.get(relative(folder, path));
  const { patch, left } = planEdits({ folder, bundle, adoptions, known: new Map(), references: new Map(), readFile });
  if (left.length > 0) return { is: "by hand", changes: left };
  for (const [path, { after: text }] of patch) files.set(relative(folder, path), text ?? "");
  return { is: "adopted", left: openIn(toBundle(files)).map(({ sentence }) => sentence), patch };
}

/** An outcome as plan-edits.txt states it: in one line, and one more for each change that a person has to adopt. */
function inWords(outcome: Outcome): string[] {
  if (outcome.is !== "by hand") return [outcome.is];
  const lines = outcome.changes.map(
    ({ adoption: { change }, file, line, reason }) =>
      `${change.rule} ${file.replace("specs/things/", "")}:${line} (${reason})`,
  );
  return [outcome.is, ...new Set(lines)];
}

/** Reads the outcomes that are stated: headings at the margin, cases below them, and what a person has to do below these. */
function readOutcomes(file: string): Map<string, string[]> {
  const outcomes = new Map<string, string[]>();
  let heading = "";
  let outcome: string[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("    ")) outcome.push(line.trim());
    else if (!line.startsWith("  ")) heading = line;
    else {
      outcome = [heading];
      outcomes.set(line.trim(), outcome);
    }
  }
  return outcomes;
}

function requestIn(document: object): string {
  const { paths } = document as { paths: Record<string, Record<string, { operationId?: string }>> };
  for (const [path, item] of Object.entries(paths))
    for (const [method, { operationId }] of Object.entries(item))
      if (operationId === "things_call") return `${method.toUpperCase()} ${path}`;
  throw new Error("the case has no operation");
}

const isWhole = ({ without, operation }: Fragment) =>
  !without && (operation?.operationId ?? "things_call") === "things_call" && !(operation && "operationId" in operation);
const cases: [says: string, before: object, after: object][] = [
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
  ...[...trickySchemas, ...longEnums(20)]
    .filter(({ version }) => !version)
    .flatMap(({ says, before, after }) =>
      (["request", "response"] as const).map((direction): [string, object, object] => [
        `${says}, ${direction}`,
        documentWith(before, direction, trickyComponents),
        documentWith(after, direction, trickyComponents),
      ]),
    ),
];

test.each(cases)("adopting is as plan-edits.txt states it: %s", (says, before, after) => {
  const outcome = adopt(before, after);

  expect(inWords(outcome)).toEqual(stated.get(says));
  if (outcome.is !== "adopted") return;
  expect(outcome.left).toEqual([]);
  const texts = [...outcome.patch.values()].map(({ after: text }) => text);
  expect(texts.join("\n")).toMatch(mark);
  // Each file of the cases begins with a comment that says its name; a new one does not.
  const edited = [...outcome.patch].filter(([, { before: text }]) => text !== undefined);
  expect(edited.map(([, { after: text }]) => text?.split("\n")[0])).toEqual(
    edited.map(([path]) => `# ${relative(folder, path)}`),
  );
});

test("plan-edits.txt states every case, and nothing else", () => {
  expect([...stated.keys()].sort()).toEqual(cases.map(([says]) => says).sort());
});

test("an edit keeps a long list of values, and adds what is new", () => {
  const values = Array.from({ length: 20_001 }, (_, index) => index);
  const file = new Document({ enum: values.slice(1) });
  const upstream = readDocument({ openapi: "3.1.0", paths: {}, components: { schemas: { A: { enum: values } } } }, url);
  const schemas = {
    ...{ known: new Map(), digestsOf: () => new Map(), taken: new Set<string>(), added: new Map() },
    ...{ earlier: new Set<string>(), homes: new Map() },
  };
  const given = {
    ...{ schemas, bundle: upstream, path: "schemas/A.yaml", addFile: () => undefined },
    direction: "response" as const,
  };

  findEdit({ rule: "response-enum-values-added" })?.({
    ...given,
    file,
    keys: [],
    place: { before: "/components/schemas/A", after: "/components/schemas/A" },
    upstream,
    mark: { url },
  });

  expect(file.toJS()).toEqual({ enum: [...values.slice(1), 0], "x-upstream": { url } });
});

test("every rule has an edit or says what to do, and none has both", () => {
  const wrong = allRules().filter(
    (rule) => (findEdit({ rule: rule.id }) === undefined) === (adviceFor({ rule: rule.id }) === undefined),
  );

  expect(wrong.map(({ id }) => id)).toEqual([]);
});
