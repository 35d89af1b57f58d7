import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";

// Without it, Playwright uses its own browser: `npx playwright install chromium`.
const { CHROMIUM_PATH: executablePath } = process.env;

const config: PlaywrightTestConfig = defineConfig({
  testDir: "playwright",
  outputDir: "node_modules/.cache/playwright",
  reporter: "line",
  use: { launchOptions: executablePath ? { executablePath } : {} },
  projects: [
    { name: "request", testMatch: "request.spec.ts" },
    { name: "page", testMatch: "page.spec.ts" },
  ],
});

export default config;
