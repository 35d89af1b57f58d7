import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { classify } from "../classify.ts";
import { isObject } from "../document/json.ts";
import { DriftError } from "../drift-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { highest, isLower, type Level } from "../level.ts";
import { findRoot, readBundle } from "../workspace.ts";

/** Compare each package with its last release, and fail when the pending changesets promise less than the change is. */
export function runGuard(): number {
  const root = findRoot();
  const promises = readPromises(root);
  const short: string[] = [];
  for (const provider of readdirSync(join(root, "specs"))) {
    const bundle = `packages/${provider}/src/generated/openapi.json`;
    if (!existsSync(join(root, bundle))) continue;
    const tag = lastRelease(root, `@certspec/${provider}`);
    if (tag === undefined) {
      console.log(`${provider}: not released yet`);
      continue;
    }
    const before: unknown = JSON.parse(git(root, "show", `${tag}:${bundle}`));
    const { level, changes } = classify(before, readBundle(root, provider), { names: [tag, bundle] });
    const promised = promises.get(`@certspec/${provider}`) ?? "none";
    console.log(`${provider}: ${level} since ${tag}, ${promised} promised`);
    if (!isLower(promised, level)) continue;
    const reasons = changes
      .filter((change) => isLower(promised, change.level))
      .map(({ sentence }) => `\n  ${sentence}`);
    short.push(`@certspec/${provider}: the changesets promise ${promised}, and it is ${level}:${reasons.join("")}`);
  }
  if (short.length === 0) return 0;
  throw new DriftError(`${short.join("\n")}\nRun pnpm changeset, and choose the step that is named.`, {
    exitCode: exitCodes.promise,
  });
}

/** The highest step that changesets promise, by package. */
function readPromises(root: string): Map<string, Level> {
  const promises = new Map<string, Level>();
  const folder = join(root, ".changeset");
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const head = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(folder, name), "utf8"))?.[1];
    const steps: unknown = head && name.endsWith(".md") ? parse(head) : {};
    for (const [pkg, step] of Object.entries(isObject(steps) ? steps : {}))
      promises.set(pkg, highest([promises.get(pkg) ?? "none", step as Level]));
  }
  return promises;
}

function lastRelease(root: string, name: string): string | undefined {
  const tags = git(root, "tag", "--list", `${name}@*`, "--sort=-version:refname").split("\n").filter(Boolean);
  return tags[0];
}

function git(root: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}
