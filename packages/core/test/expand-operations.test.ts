import { expect, test } from "vitest";
import { expandOperations } from "../src/client/expand-operations.ts";

test("each operation has its id, its whole path and the facts of its resource", () => {
  const operations = expandOperations({
    a_things: {
      path: "/zones/{zone_id}/things",
      security: [["token"]],
      verbs: {
        list: { request: "GET", parameters: ["page"] },
        get: { request: "GET /{thing_id}" },
        renew: { request: "POST /{thing_id}/renew", security: [] },
      },
    },
    b: { path: "", verbs: { get: { request: "GET /$&" } } },
  });

  expect(operations).toEqual({
    a_things_list: { request: "GET /zones/{zone_id}/things", parameters: ["page"], security: [["token"]] },
    a_things_get: { request: "GET /zones/{zone_id}/things/{thing_id}", security: [["token"]] },
    a_things_renew: { request: "POST /zones/{zone_id}/things/{thing_id}/renew", security: [] },
    b_get: { request: "GET /$&" },
  });
});
