// How `pnpm test:nodes` runs the tests of the packed packages. It copies this folder beside `packages/`.
import { existsSync } from "node:fs";
import { posix } from "node:path";

const built = /\/packages\/[^/]+\/dist\//;

/** Tests get what is built wherever the build has a file of the same name; of `core` and the providers that is what they export. */
const packed = {
  name: "packed",
  enforce: "pre",
  resolveId: (name: string, importer = ""): string | undefined => {
    if (name === "@certspec/contract" && importer.endsWith("/test/contract.test.ts"))
      return `${import.meta.dirname.replaceAll("\\", "/")}/without-generated-calls.ts`;
    if (!name.startsWith(".")) return undefined;
    // Vite's paths have slashes on Windows too.
    const file = posix
      .join(importer, "..", name)
      .replace(/(\/packages\/[^/]+)\/src\//, "$1/dist/")
      .replace(/\.ts$/, ".js");
    return built.test(file) && existsSync(file) ? file : undefined;
  },
};

const config: object = {
  plugins: [packed],
  test: {
    include: ["packages/*/test/**/*.test.ts"],
    // Node itself loads what is built, as it does for users.
    server: { deps: { external: [built] } },
    env: { DO_NOT_TRACK: "1" },
    // One process for each suite: as many suites run at a time as there are cores.
    pool: "forks",
    poolOptions: { forks: { singleFork: true } },
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};

export default config;
