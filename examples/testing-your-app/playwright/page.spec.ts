import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";

test("the page lists what expires", async ({ page, mock, appUrl }) => {
  await page.goto(appUrl);

  await expect(page.getByRole("listitem")).toHaveCount(30);
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("the page says when Cloudflare fails, and recovers", async ({ page, mock, appUrl }) => {
  mock.preferNext({ fault: "reset" });

  await page.goto(appUrl);
  await expect(page.getByText("Please try again")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("listitem")).toHaveCount(30);
});
