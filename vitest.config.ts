import { join } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { closingLine } from "./test/closing-line.ts";
import { SlowFirst } from "./test/slow-first.ts";

// Tests, and what they import, run from the sources: nothing has to be built first.
const conditions = ["@certspec/source", "module", "node", "development|production"];

// Workers, and the commands that tests start, take from here what Node has compiled before, and TypeScript without its types.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, "node_modules/.cache/node");

// Whole flows in copies of the repository, suites that play other suites, older compilers, programs and commands that start others, and
// pages in a browser: `pnpm test:flows`. What they take is for `.ci/run`, not for everybody who runs `pnpm test`.
const flows = [
  "examples/expiry-report/test/{demo,live}.test.ts",
  "examples/testing-your-app/test/examples.test.ts",
  "packages/contract/test/{document-command,report-page}.test.ts",
  "test/{mutation,pipeline,redocly,strength}/**/*.test.ts",
  "test/constructs/types.test.ts",
  "test/types/{projects,type-tests}.test.ts",
  "docs-site/test/site.test.ts",
  "test/browser/**/*.test.ts",
];

const config: ViteUserConfig = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "main",
          include: [
            "{packages,examples}/*/test/**/*.test.ts",
            "{browser/test,scripts/test,docs-site/test,test}/**/*.test.ts",
          ],
          // What printers show needs two more Nodes, loggers and jest: `pnpm test:printers` installs them.
          exclude: ["**/node_modules/**", "**/dist/**", "test/printers/**", ...flows],
        },
      },
      { extends: true, test: { name: "flows", include: flows } },
    ],
    globalSetup: ["browser/src/vitest-setup.ts"],
    env: { DO_NOT_TRACK: "1" },
    reporters: ["default", closingLine],
    // Half of what the tests cost was loading the same modules again for each file, and one worker fewer than there are cores is one of two.
    isolate: false,
    maxWorkers: "100%",
    sequence: { sequencer: SlowFirst },
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    // So nothing that a test replaces is left for the next one.
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // Two cores, and several suites start compilers.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default config;
