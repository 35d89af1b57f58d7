import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "./consumer.ts";
import { clients, createProject, type Project } from "./create-project.ts";

interface Settings {
  name: string;
  /** The compiler's version. */
  typescript: "5.9" | "7.0";
  /** The version of `@types/node`. */
  types: "20.19.43" | "26.6.7";
  /** The module system of a file whose suffix does not say it. */
  type: "module" | "commonjs";
  /** Of the program's files. @default "ts" */
  extension?: "ts" | "cts";
  compilerOptions: object;
}

/** A project that compiles the program and runs what came out, on the oldest Node that we support. */
function project({ name, typescript, types, type, extension = "ts", compilerOptions }: Settings): Consumer {
  return {
    name: `TypeScript ${typescript}, ${name}`,
    run: async (rehearsal) => {
      const tools = join(rehearsal.tools, "node_modules");
      const { cloudflare, infisical, numeral } = rehearsal.mocks;
      const folder = `typescript-${typescript}-${name.replaceAll(/\W+/g, "-")}`;
      const made = await createProject(folder, [...clients, `@types/node@${types}`], rehearsal, { type });
      if (extension !== "ts") renameSources(made, extension);
      const options = {
        strict: true,
        skipLibCheck: false,
        target: "es2022",
        outDir: "built",
        rewriteRelativeImportExtensions: true,
        types: ["node"],
        ...compilerOptions,
      };
      const config = { compilerOptions: options, files: [`main.${extension}`] };
      writeFileSync(join(made.folder, "tsconfig.json"), JSON.stringify(config));
      await made.run(process.execPath, join(tools, `typescript-${typescript}/bin/tsc`));
      const main = `built/main.${extension.replace("ts", "js")}`;
      return made.run(join(tools, "node-20/bin/node"), main, cloudflare, infisical, numeral);
    },
  };
}

const sources = ["main", "program", "cloudflare", "infisical", "numeral"];

function renameSources({ folder }: Project, extension: string): void {
  for (const name of sources) {
    const text = readFileSync(join(folder, `${name}.ts`), "utf8");
    writeFileSync(join(folder, `${name}.${extension}`), text.replaceAll(/(?<="\.\/\w+\.)ts(?=")/g, extension));
  }
}

export const projectConsumers: readonly Consumer[] = [
  project({
    // As NestJS and older templates have it.
    name: "commonjs, node10",
    typescript: "5.9",
    types: "20.19.43",
    type: "commonjs",
    compilerOptions: {
      module: "commonjs",
      moduleResolution: "node10",
      esModuleInterop: true,
      experimentalDecorators: true,
      emitDecoratorMetadata: true,
    },
  }),
  project({
    name: "node16, .cts",
    typescript: "5.9",
    types: "20.19.43",
    type: "module",
    extension: "cts",
    compilerOptions: { module: "node16" },
  }),
  project({
    name: "no DOM",
    typescript: "5.9",
    types: "20.19.43",
    type: "module",
    compilerOptions: { module: "nodenext", lib: ["es2023"] },
  }),
  project({
    name: "no DOM",
    typescript: "7.0",
    types: "26.6.7",
    type: "module",
    compilerOptions: { module: "nodenext", lib: ["es2023"] },
  }),
];
