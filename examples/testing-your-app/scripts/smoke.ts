// A plain script: `node scripts/smoke.ts` fails when the app does not work with Cloudflare's documented answers.
import assert from "node:assert/strict";
import { createCloudflare } from "@certspec/cloudflare";
import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { startMock } from "@certspec/mock";
import { expiringCertificates } from "../src/expiring-certificates.ts";

const mock = await startMock(document, { items: 30 });
try {
  const cloudflare = createCloudflare({ baseUrl: mock.url, apiToken: "any" });
  const found = await expiringCertificates(cloudflare, { zoneId: "z1", before: new Date("2034-01-01") });

  assert.equal(found.length, 30);
  for (const { method, path, violations } of mock.requests) assert.deepEqual(violations, [], `${method} ${path}`);
  console.log(`${mock.requests.length} requests, ${found.length} certificates`);
} finally {
  await mock.close();
}
