import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";

const config: PlaywrightTestConfig = defineConfig({
  testDir: "playwright",
  outputDir: "node_modules/.cache/playwright",
  reporter: "line",
  projects: [
    { name: "request", testMatch: "request.spec.ts" },
    { name: "page", testMatch: "page.spec.ts" },
  ],
});

export default config;
