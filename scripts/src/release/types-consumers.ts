import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "./consumer.ts";
import { clients, createProject } from "./create-project.ts";

/** A strict user's compiler, with both ways of finding modules that read `exports`. */
function compiler(version: string): Consumer {
  return {
    name: `TypeScript ${version}`,
    run: async (rehearsal) => {
      const project = await createProject(`typescript-${version}`, clients, rehearsal);
      for (const moduleResolution of ["nodenext", "bundler"]) {
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
      }
      return "compiles with nodenext and bundler";
    },
  };
}

export const typesConsumers: readonly Consumer[] = ["5.9", "6.0", "7.0"].map(compiler);
