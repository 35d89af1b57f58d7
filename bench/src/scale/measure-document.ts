import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Document } from "../../../packages/openapi/src/document.ts";
import { adoptDocument, countOperations, partOf } from "./adopt-document.ts";
import { type Cost, costRow, leastCost, measureCost } from "./measure-memory.ts";
import { timeByPlace } from "./profile.ts";

const root = join(import.meta.dirname, "../../..");
// As the packages start their tasks, so that no TypeScript has to be parsed.
const generateArguments = [
  "--import",
  join(root, "scripts/src/compile-cache.js"),
  join(import.meta.dirname, "foreign-generate.ts"),
  "openapi.json",
  "generated",
];
const redocly = join(root, "node_modules/.bin/redocly");
const rival = join(root, "scripts/node_modules/.bin/openapi-typescript");

/** Takes a whole foreign document through the pipeline, and quarters and halves of it, beside openapi-typescript's command. */
export function measureDocument(path: string, rounds: number): void {
  const { document, operations, renamed, renamedSchemas, dropped } = adoptDocument(readDocument(path));
  const folder = mkdtempSync(join(tmpdir(), "certspec-scale-"));
  try {
    console.log(
      `${document.info?.title}: ${operations} operations, ${renamed} of them named, ${renamedSchemas} schemas renamed`,
    );
    for (const what of dropped) console.log(`  left out: ${what}`);
    const at = { cwd: folder, env: environment() };
    const parts = [4, 2, 1].map((nth) => preparePart(folder, nth === 1 ? document : partOf(document, nth)));
    const rounded = Array.from({ length: rounds }, () => parts.map((part) => partCosts(part, at)));
    for (const [index, part] of parts.entries()) {
      console.log(`${part.operations} operations (least of ${rounds} interleaved rounds)`);
      const costs = rounded.map((round) => round[index] ?? {});
      const least = Object.fromEntries(
        Object.keys(costs[0] ?? {}).map((name) => [name, leastCost(costs.flatMap((cost) => cost[name] ?? []))]),
      );
      for (const [name, cost] of Object.entries(least)) costRow(name, cost, part.operations);
      const [own, other] = [least.generate?.cpu ?? 0, least["openapi-typescript"]?.cpu ?? 0];
      console.log(`  generate over openapi-typescript: ${(own / other).toFixed(2)} of the CPU`);
    }
    reportTime(parts.at(-1)?.folder ?? folder, at);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Part {
  folder: string;
  operations: number;
}

function preparePart(parent: string, document: Document): Part {
  const operations = countOperations(document);
  const folder = join(parent, `${operations}`);
  mkdirSync(join(folder, "node_modules/@certspec"), { recursive: true });
  symlinkSync(join(root, "packages/core"), join(folder, "node_modules/@certspec/core"));
  writeFileSync(join(folder, "document.json"), JSON.stringify(document, null, 2));
  // Our rules are about our conventions, which a foreign document does not know.
  writeFileSync(
    join(folder, "redocly.yaml"),
    "rules: { struct: warn }\ndecorators: { remove-unused-components: on }\n",
  );
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  const compilerOptions = { types: [] };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: join(root, "tsconfig.json"), compilerOptions, include: ["generated"] }),
  );
  return { folder, operations };
}

function partCosts({ folder }: Part, at: { cwd: string; env: NodeJS.ProcessEnv }): Record<string, Cost> {
  const inFolder = { ...at, cwd: folder };
  return {
    lint: measureCost([redocly, "lint", "document.json"], inFolder),
    bundle: measureCost([redocly, "bundle", "document.json", "--output", "openapi.json", "--force"], inFolder),
    generate: measureCost([process.execPath, ...generateArguments], withoutGenerated(folder, inFolder)),
    "openapi-typescript": measureCost([rival, "openapi.json", "-o", "rival.ts"], inFolder),
    typecheck: measureCost(["tsc", "-p", "."], inFolder),
  };
}

function withoutGenerated<At>(folder: string, at: At): At {
  rmSync(join(folder, "generated"), { recursive: true, force: true });
  return at;
}

function reportTime(folder: string, at: { cwd: string; env: NodeJS.ProcessEnv }): void {
  const profiled = ["--cpu-prof", "--cpu-prof-dir=profile", ...generateArguments];
  measureCost([process.execPath, ...profiled], withoutGenerated(folder, { ...at, cwd: folder }));
  const times = timeByPlace(join(folder, "profile"));
  const whole = times.reduce((sum, [, seconds]) => sum + seconds, 0);
  console.log(`where the time of generate goes (${whole.toFixed(2)} s on the profiler's clock)`);
  for (const [place, seconds] of times.slice(0, 15))
    console.log(`  ${place.padEnd(36)} ${seconds.toFixed(2)} s  ${((100 * seconds) / whole).toFixed(0)} %`);
}

function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const path = [dirname(process.execPath), join(root, "node_modules/.bin"), env.PATH].join(delimiter);
  return { ...env, PATH: path, NO_COLOR: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
}

function readDocument(path: string): Document {
  const file = resolve(path);
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  try {
    return JSON.parse(text) as Document;
  } catch (error) {
    throw new Error(
      `--document takes an OpenAPI document in JSON, plain or as .gz; ${path} is not one: ${(error as Error).message}`,
    );
  }
}
