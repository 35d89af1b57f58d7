import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";

test("the app answers with what expires, and needs no browser for it", async ({ request, mock, appUrl }) => {
  const response = await request.get(appUrl);

  expect([response.status(), await response.text()]).toEqual([200, expect.stringContaining("30 certificates")]);
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("the app says when Cloudflare fails", async ({ request, mock, appUrl }) => {
  mock.preferNext({ fault: "reset" });

  expect((await request.get(appUrl)).status()).toBe(502);
  expect((await request.get(appUrl)).status()).toBe(200);
});
