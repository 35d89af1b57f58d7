import { defineConfig, type ViteUserConfig } from "vitest/config";
import { closingLine } from "./test/closing-line.ts";

// Tests, and what they import, run from the sources: nothing has to be built first.
const conditions = ["@certspec/source", "module", "node", "development|production"];

const config: ViteUserConfig = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["{packages,examples}/*/test/**/*.test.ts", "{scripts/test,docs-site/test,test}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    env: { DO_NOT_TRACK: "1" },
    reporters: ["default", closingLine],
    // Two cores, and several suites start compilers.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default config;
