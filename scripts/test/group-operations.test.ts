import { expect, test } from "vitest";
import { type OperationGroup, writeOut } from "../../packages/core/src/write-out.ts";
import { groupOperations } from "../src/generator/group-operations.ts";

test("groups state once what all operations of a resource have, and are written out as they were", () => {
  const oneOf = { a: { b: "{a}" } };
  const entries = {
    things_list: { request: "GET /{b}/things", parameters: ["page"], oneOf },
    things_create: { request: "POST /{b}/things", body: "application/json", oneOf },
    things_get: { request: "GET /{b}/things/{id}", body: undefined, oneOf },
    a_single_get: { request: "GET /thing", oneOf },
    apart_get: { request: "GET /x/{id}" },
    apart_list: { request: "GET /y" },
  };

  const groups = groupOperations(entries) as Record<string, OperationGroup>;

  expect(groups.things).toEqual({
    path: "/{b}/things",
    oneOf,
    verbs: {
      list: { request: "GET", parameters: ["page"] },
      create: { request: "POST", body: "application/json" },
      get: { request: "GET /{id}" },
    },
  });
  expect(groups.a_single).toEqual({ path: "/thing", verbs: { get: { request: "GET", oneOf } } });
  expect(groups.apart).toEqual({ path: "", verbs: { get: { request: "GET /x/{id}" }, list: { request: "GET /y" } } });
  expect(writeOut(groups)).toEqual(entries);
});
