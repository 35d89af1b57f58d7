import type { Document } from "@certspec/openapi";
import { expect, test } from "vitest";
import { contractCases } from "../src/suite/contract-cases.ts";
import { document } from "./fixtures/document.ts";

test("the cases are operations × statuses × examples × names for path parameters, the required arguments alone, and other credential sets", () => {
  expect(contractCases(document as unknown as Document).map(({ title }) => title)).toEqual([
    "parts_list answers 200 (default) for account_id",
    "parts_list answers 200 (default) for zone_id",
    "parts_list answers 200 (empty) for account_id",
    "parts_list answers 200 (empty) for zone_id",
    "parts_list answers 4XX (default) for account_id",
    "parts_list answers 4XX (default) for zone_id",
    "parts_list answers 4XX (gone) for account_id",
    "parts_list answers 4XX (gone) for zone_id",
    "parts_list answers 200 (default) for account_id with required arguments only",
    "parts_list answers 200 (default) for account_id with mail and key",
    "parts_create answers 201 (default)",
    "parts_create answers default (default)",
    "parts_create answers 201 (default) with mail and key",
    "parts_delete answers 204",
    "parts_delete answers 204 with mail and key",
    "search_run answers 200 (default)",
    "search_run answers 200 (default) with required arguments only",
    "paths_show answers 200 (default)",
    "paths_show answers 200 (default) with mail and key",
    "forms_send answers 202",
    "forms_send answers 202 with mail and key",
    "files_upload answers 200 (default)",
    "files_upload answers 200 (default) with mail and key",
    "notes_write answers 200 (default)",
    "notes_write answers 200 (default) without credentials",
    "blobs_write answers 200 (default)",
    "blobs_write answers 200 (default) with mail and key",
  ]);
});

/** Key, status and example of the cases of one operation. */
function answers(responses: object, components: object = {}): unknown[] {
  const operation = { operationId: "things_list", responses };
  const cases = contractCases({ openapi: "3.1.0", paths: { "/": { get: operation } }, components } as Document);
  return cases.map(({ title, status, mediaType, example }) => [
    title.split(" ")[2],
    status,
    mediaType,
    example?.name,
    example?.value,
  ]);
}

test("a range and default are asked for by a status that nothing else stands for", () => {
  expect(
    answers({ "2XX": {}, 200: {}, "4xx": {}, 400: {}, 401: {}, default: {}, 500: {}, 302: {} }).map((each) =>
      (each as unknown[]).slice(0, 2),
    ),
  ).toEqual([
    ["200", 200],
    ["302", 302],
    ["400", 400],
    ["401", 401],
    ["500", 500],
    ["2XX", 201],
    ["4xx", 402],
    ["default", 503],
  ]);
  expect(answers({ default: {} })).toEqual([["default", 500, undefined, undefined, undefined]]);
  expect(answers({ "4XX": {}, "5XX": {}, default: {} })).toHaveLength(2);
});

test("interim responses are no cases", () => {
  expect(answers({ 100: {}, "1XX": {} })).toEqual([]);
});

test("a response in several media types is asked for in each of them, JSON or else the first before the others", () => {
  const asked = (content: object): unknown[] =>
    contractCases({
      openapi: "3.1.0",
      paths: { "/": { get: { operationId: "things_get", responses: { 200: { content } } } } },
    } as unknown as Document).map(({ title, mediaType, accept }) => [title, mediaType, accept]);

  expect(asked({ "text/csv": { example: "a" }, "application/problem+json": { example: {} } })).toEqual([
    ["things_get answers 200 (default)", "application/problem+json", undefined],
    ["things_get answers 200 in text/csv (default)", "text/csv", "text/csv"],
  ]);
  expect(asked({ "text/csv": { example: "a" }, "text/html": {} })).toEqual([
    ["things_get answers 200 (default)", "text/csv", undefined],
    ["things_get answers 200 in text/html", "text/html", "text/html"],
  ]);
});

test("a body that is not said to be required is left out once", () => {
  const post = { operationId: "things_create", requestBody: { content: { "text/plain": {} } }, responses: { 204: {} } };
  const document = { openapi: "3.1.0", paths: { "/": { post } } } as unknown as Document;

  expect(contractCases(document).map(({ title }) => title)).toEqual([
    "things_create answers 204",
    "things_create answers 204 with required arguments only",
  ]);
});

test("a response without an example is a case too", () => {
  expect(answers({ 200: { content: { "application/json": { schema: {} } } } })).toEqual([
    ["200", 200, "application/json", undefined, undefined],
  ]);
});

test("references to responses, examples and parameters are followed, and an operation's parameter replaces its path's", () => {
  const components = {
    responses: {
      Fine: { content: { "application/json": { examples: { one: { $ref: "#/components/examples/One" } } } } },
    },
    examples: { One: { value: 1 } },
    parameters: { page: { name: "page", in: "query", schema: { type: "string" } } },
  };
  const paths = {
    "/": {
      parameters: [{ $ref: "#/components/parameters/page" }, { name: "Accept", in: "header" }],
      get: { operationId: "a_b", parameters: [{ name: "page", in: "query", required: true }], responses: {} },
      put: { operationId: "a_c", responses: { 200: { $ref: "#/components/responses/Fine" } } },
      post: { responses: { 200: {} } },
    },
  };

  const [first] = contractCases({ openapi: "3.1.0", paths, components } as unknown as Document);

  expect(answers({ 200: { $ref: "#/components/responses/Fine" } }, components)).toEqual([
    ["200", 200, "application/json", "one", 1],
  ]);
  expect(first?.operation.id).toBe("a_c");
  expect(first?.operation.parameters).toEqual([
    { value: components.parameters.page, pointer: "/components/parameters/page" },
  ]);
});
