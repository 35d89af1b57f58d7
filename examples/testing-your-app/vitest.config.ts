import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: { include: ["vitest/*.spec.ts"], globalSetup: ["vitest/mocks.setup.ts"] },
});

export default config;
