import { createInfisical } from "@certspec/infisical";
import document from "@certspec/infisical/openapi.json" with { type: "json" };
import { createMockFetch } from "@certspec/mock";
import { expect, test } from "vitest";

// The example of the path parameter in the spec: what a stateful mock knows at the beginning.
const requestId = "8f14e45f-ceea-467f-a2d1-91e5c0a3b7d2";

test("a certificate request moves on when the test says so", async () => {
  const fetch = await createMockFetch(document, { stateful: true, seed: 1 });
  const infisical = createInfisical({ token: "any", fetch });

  expect((await infisical.certificateRequests.get({ requestId })).status).toBe("pending");
  await fetch.advance({ to: "issued" });

  expect((await infisical.certificateRequests.get({ requestId })).status).toBe("issued");
});
