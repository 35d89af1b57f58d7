import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { classify, compareLevels } from "@certspec/drift";
import { exitCodes } from "../exit-codes.ts";
import { lastRelease, readAtRelease, requireHistory } from "../guard/last-release.ts";
import { type Promises, readPromises } from "../guard/read-promises.ts";
import { UpstreamError } from "../upstream-error.ts";
import { findRoot, readBundle } from "../workspace.ts";

/** Compares each package with its last release, and fails when the pending changesets promise less than the change is. */
export function runGuard(): number {
  const root = findRoot();
  requireHistory(root);
  const promises = readPromises(root);
  const short = readdirSync(join(root, "specs"))
    .filter((provider) => existsSync(join(root, bundleOf(provider))))
    .flatMap((provider) => check(root, provider, promises) ?? []);
  if (short.length === 0) return 0;
  throw new UpstreamError(
    `${short.join("\n")}\nRun pnpm changeset, and choose the package and the step that are named.`,
    {
      exitCode: exitCodes.promise,
    },
  );
}

function bundleOf(provider: string): string {
  return `packages/${provider}/src/generated/openapi.json`;
}

/** The problem with the promises for one package, if there is one. */
function check(root: string, provider: string, promises: Promises): string | undefined {
  const name = `@certspec/${provider}`;
  const tag = lastRelease(root, name);
  const promised = promises.get(name) ?? "none";
  if (tag === undefined) {
    console.log(`${provider}: not released yet, ${promised} promised`);
    return promised === "none"
      ? `${name}: it is new, and no changeset names it, so it would not be released`
      : undefined;
  }
  const before = readAtRelease(root, tag, bundleOf(provider));
  const { level, changes } = classify(before, readBundle(root, provider), { names: [tag, bundleOf(provider)] });
  console.log(`${provider}: ${level} since ${tag}, ${promised} promised`);
  if (compareLevels(promised, level) >= 0) return undefined;
  const reasons = changes
    .filter((change) => compareLevels(promised, change.level) < 0)
    .map(({ sentence }) => `\n  ${sentence}`)
    .join("");
  if (promised !== "none") return `${name}: the changesets promise ${promised}, and it is ${level}:${reasons}`;
  const others = [...promises.keys()].sort().join(", ");
  const said = others === "" ? "no changeset is pending" : `the changesets are for ${others}`;
  return `${name}: no changeset names it (${said}), and it is ${level}:${reasons}`;
}
