import { createCloudflare } from "@certspec/cloudflare";
import { injectMock } from "@certspec/mock/vitest";
import { afterAll, beforeEach, expect, test } from "vitest";
import { createApp } from "../src/create-app.ts";
import { listen } from "../src/listen.ts";

const mock = injectMock();
const cloudflare = createCloudflare({ baseUrl: mock.urls.cloudflare, apiToken: "any", maxRetries: 0 });
const app = await listen(createApp(cloudflare, "5d3e105f4ecef8ad9ca31a8372d0c35a"));

beforeEach(() => mock.reset());
afterAll(() => app.close());

test("the page lists what expires", async () => {
  const response = await fetch(app.url);

  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining("120 certificates")]);
  expect(await mock.requests()).toHaveLength(6);
});

test("the page says when Cloudflare fails", async () => {
  await mock.preferNext({ fault: "html" }, { operationId: "clientCertificates_list" });

  const response = await fetch(app.url);

  expect([response.status, await response.text()]).toEqual([502, expect.stringContaining("Please try again")]);
});
