import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "./consumer.ts";
import { bundleProgram, createProject } from "./create-project.ts";

const react = ["react@19", "@types/react@19", "@types/node@24"];
const swr = ["swr@2", "swr-openapi@5.6"];
const reactQuery = ["@tanstack/react-query@5"];

/** A project with a version of openapi-fetch and what goes with it, installed together by plain `npm install`. */
function together(version: string, plugins: readonly string[], programs: readonly string[]): Consumer {
  return {
    name: `openapi-fetch ${version}`,
    run: async (rehearsal) => {
      const packages = ["@certspec/cloudflare", `openapi-fetch@${version}`, ...plugins];
      const project = await createProject(`openapi-fetch-${version}`, packages, rehearsal);
      for (const format of ["esm", "cjs"] as const) {
        const file = format === "esm" ? "fetch.mjs" : "fetch.cjs";
        await bundleProgram(project, "fetch.ts", file, { format, isWhole: false });
        await project.run(process.execPath, file, rehearsal.mocks.cloudflare);
      }
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: true,
        noEmit: true,
        module: "nodenext",
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable"],
        types: ["node"],
      };
      writeFileSync(join(project.folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: programs }));
      await project.run(process.execPath, join(rehearsal.tools, "node_modules/typescript-5.9/bin/tsc"));
      return `with ${plugins.filter((name) => name.includes("openapi")).join(" and ")}`;
    },
  };
}

export const fetchConsumers: readonly Consumer[] = [
  together(
    "0.15",
    [...react, ...reactQuery, "openapi-react-query@0.5.1", ...swr],
    ["fetch.ts", "fetch-react-query.ts", "fetch-swr.ts"],
  ),
  together("0.16", [...react, ...swr], ["fetch.ts", "fetch-swr.ts"]),
  together(
    "0.17",
    [...react, ...reactQuery, "openapi-react-query@0.5.4", ...swr],
    ["fetch.ts", "fetch-react-query.ts", "fetch-swr.ts"],
  ),
];
