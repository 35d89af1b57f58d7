import { createCloudflare } from "@certspec/cloudflare";
import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { type Mock, startMock } from "@certspec/mock";
import { test as base, type PlaywrightTestArgs, type PlaywrightWorkerArgs, type TestType } from "@playwright/test";
import { createApp } from "../src/create-app.ts";
import { listen } from "../src/listen.ts";

interface Own {
  /** Answers in Cloudflare's place. */
  mock: Mock;
  /** The address of the app, whose server calls the mock. */
  appUrl: string;
}

/** Playwright's test, with the app and the mock that it calls. */
export const test: TestType<PlaywrightTestArgs & Own, PlaywrightWorkerArgs> = base.extend<Own>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  mock: async ({}, use) => {
    const mock = await startMock(document, { items: 30 });
    await use(mock);
    await mock.close();
  },
  appUrl: async ({ mock }, use) => {
    const cloudflare = createCloudflare({ baseUrl: mock.url, apiToken: "any", maxRetries: 0 });
    const app = await listen(createApp(cloudflare, "z1"));
    await use(app.url);
    await app.close();
  },
});
