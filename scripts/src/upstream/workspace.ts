import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { entriesOf, isObject, type JsonObject } from "@certspec/openapi";
import { UpstreamError } from "./upstream-error.ts";

/** The folder above that holds `specs/`. */
export function findRoot(from: string = process.cwd()): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "specs"))) return folder;
    if (dirname(folder) === folder) throw new UpstreamError(`${from}: neither here nor above is a folder specs/`);
  }
}

/** The providers whose upstream is watched: all of them, or those that are named. */
export function findProviders(root: string, wanted: readonly string[]): string[] {
  const watched = readdirSync(join(root, "specs")).filter((name) =>
    existsSync(join(root, "specs", name, "upstream.yaml")),
  );
  for (const name of wanted) {
    if (watched.includes(name)) continue;
    if (existsSync(join(root, "specs", name, "openapi.yaml"))) throw unwatchedProvider(root, name);
    throw new UpstreamError(
      `${name}: unknown provider: expected one with an upstream.yaml, such as ${watched.join(", ")}`,
    );
  }
  return wanted.length > 0 ? [...wanted] : watched;
}

/** The error for a spec without sources, with the operations that they have to name. */
function unwatchedProvider(root: string, name: string): UpstreamError {
  const operations = entriesOf(readBundle(root, name).paths).flatMap(([path, item]) =>
    entriesOf(item).flatMap(([method, operation]) =>
      isObject(operation) && typeof operation.operationId === "string"
        ? [`  ${operation.operationId}: ["${method.toUpperCase()} ${path}"]`]
        : [],
    ),
  );
  const list = ["operations:", ...operations].map((line) => `    ${line}`).join("\n");
  return new UpstreamError(
    `specs/${name}/upstream.yaml: file not found; name the sources of the spec there, as docs/upstream.md shows. One that has all of its operations names them so:\n${list}`,
  );
}

/** The bundle of a provider's spec, as it is committed in its package. */
export function readBundle(root: string, provider: string): JsonObject {
  const file = join(root, "packages", provider, "src/generated/openapi.json");
  if (!existsSync(file))
    throw new UpstreamError(`packages/${provider}/src/generated/openapi.json: file not found; run pnpm generate`);
  return JSON.parse(readFileSync(file, "utf8")) as JsonObject;
}

/** The day, as it is written in locks; `SOURCE_DATE_EPOCH` makes it another one. */
export function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 10);
}
