import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "./consumer.ts";
import { clients, createProject } from "./create-project.ts";

/** A strict user's compiler. */
function compiler(version: string, moduleResolution: "nodenext" | "bundler"): Consumer {
  return {
    name: `TypeScript ${version}, ${moduleResolution}`,
    run: async (rehearsal) => {
      const project = await createProject(`typescript-${version}-${moduleResolution}`, clients, rehearsal);
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        allowImportingTsExtensions: true,
        module: moduleResolution === "nodenext" ? "nodenext" : "preserve",
        moduleResolution,
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable"],
        types: [],
      };
      const files = ["main.ts", "worker.ts", "page.ts"];
      writeFileSync(join(project.folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
      await project.run(process.execPath, join(rehearsal.tools, `node_modules/typescript-${version}/bin/tsc`));
      return "compiles";
    },
  };
}

export const typesConsumers: readonly Consumer[] = ["5.9", "6.0", "7.0"].flatMap((version) => [
  compiler(version, "nodenext"),
  compiler(version, "bundler"),
]);
