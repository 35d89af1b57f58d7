import { expect, test } from "vitest";
import { expandOperations, type OperationGroup } from "../../packages/core/src/client/expand-operations.ts";
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
  expect(expandOperations(groups)).toEqual(entries);
});

test("a resource joins the one that it belongs to where nothing has to be said again", () => {
  const oneOf = { a: { b: "{a}" } };
  const entries = {
    packs_list: { request: "GET /packs", oneOf },
    packs_get: { request: "GET /packs/{id}", oneOf },
    packs_quota_get: { request: "GET /packs/quota", oneOf },
    packs_quota_limits_get: { request: "GET /packs/quota/limits", oneOf },
    packs_public_get: { request: "GET /packs/public" },
    packs_safe_get: { request: "GET /packs/safe", oneOf, security: [] },
    packs_safe_list: { request: "GET /packs/safe", oneOf, security: [] },
    packs_elsewhere_get: { request: "GET /elsewhere", oneOf },
    packsOfOthers_get: { request: "GET /packs/others", oneOf },
  };

  const groups = groupOperations(entries) as Record<string, OperationGroup>;

  expect(Object.keys(groups)).toEqual(["packs", "packs_public", "packs_safe", "packs_elsewhere", "packsOfOthers"]);
  expect(Object.keys(groups.packs?.verbs ?? {})).toEqual(["list", "get", "quota_get", "quota_limits_get"]);
  expect(expandOperations(groups)).toEqual(entries);
});
