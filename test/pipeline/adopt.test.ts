import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type AdoptWorkspace, createAdoptWorkspace, threeValues } from "./adopt-workspace.ts";

let workspace: AdoptWorkspace;

beforeAll(async () => {
  workspace = await createAdoptWorkspace();
}, 300_000);

afterAll(() => workspace.remove());

const minutes = { timeout: 300_000 };
const status = "specs/infisical/schemas/CertificateRequestStatus.yaml";
const request = "specs/infisical/schemas/CertificateRequest.yaml";
const journal = "specs/infisical/.adopt-journal.json";
const contract = "packages/infisical/test/contract.test.ts";

const read = (file: string): string => readFileSync(join(workspace.folder, file), "utf8");
const write = (file: string, text: string): void => writeFileSync(join(workspace.folder, file), text);
/** What `pnpm upstream` runs, as a process that gets signals itself. */
const command = ["node", "--conditions=@certspec/source", "scripts/src/upstream.ts"] as const;
const upstream = (...args: string[]) => workspace.run(...command, ...args);

function changesets(): string[] {
  const folder = join(workspace.folder, ".changeset");
  return existsSync(folder) ? readdirSync(folder).map((name) => read(`.changeset/${name}`)) : [];
}

test("three values become six: spec, package, contract suite and changeset", minutes, async () => {
  const { url, publish } = await workspace.begin();
  publish(({ components }) =>
    components.schemas.CertificateRequestStatus?.enum?.push("pending_approval", "pending_validation", "rejected"),
  );

  const fetched = await workspace.fetch();
  const open = await upstream("status", "infisical");
  const dry = await upstream("adopt", "infisical", "--dry-run");
  const untouched = (await workspace.run("git", "diff", "--name-only", "--", "specs/infisical/schemas")).stdout;
  const adopted = await workspace.run("pnpm", "upstream", "adopt", "infisical");
  const after = await upstream("status", "infisical");

  expect(fetched.code).toBe(0);
  expect([open.code, open.stdout.match(/^ {4}minor .*/gm)]).toEqual([20, [expect.stringContaining('"rejected"')]]);
  expect(dry.stdout).toContain("+  - pending_approval");
  expect(untouched).toBe("");
  expect(adopted).toMatchObject({ code: 0, stdout: expect.stringContaining("adopted 1 change, minor") });
  expect(read(status)).toBe(
    `${threeValues}  - pending_approval
  - pending_validation
  - rejected
x-upstream: { url: ${url}, date: "${new Date().toISOString().slice(0, 10)}" }
`,
  );
  expect(workspace.bundle().components.schemas.CertificateRequestStatus?.enum).toHaveLength(6);
  expect(read("packages/infisical/src/generated/schema.ts")).toContain('"pending_validation"');
  expect(changesets()).toEqual([
    '---\n"@certspec/infisical": minor\n---\n\nFollow the API:\n\n- `infisical.certificateRequests.get`: `CertificateRequestStatus` may also be `"pending_approval"`, `"pending_validation"`, `"rejected"`.\n',
  ]);
  expect([after.code, after.stdout]).toEqual([
    0,
    expect.stringMatching(/^infisical: as upstream has it \(1 operation, /),
  ]);
});

test("a removed field is major, and is adopted with a yes only", minutes, async () => {
  const { publish } = await workspace.begin();
  const before = read(request);
  publish(({ components }) => {
    delete components.schemas.CertificateRequest?.properties?.pendingMessage;
  });
  await workspace.fetch();

  const stopped = await upstream("adopt", "infisical");
  const unchanged = read(request);
  const none = changesets();
  const adopted = await upstream("adopt", "infisical", "--yes");

  expect([stopped.code, stopped.stderr]).toEqual([30, expect.stringContaining("a major change needs a yes, or --yes")]);
  expect([unchanged, none]).toEqual([before, []]);
  expect(adopted).toMatchObject({ code: 0, stderr: "" });
  expect(workspace.bundle().components.schemas.CertificateRequest?.properties).not.toHaveProperty("pendingMessage");
  expect(changesets()).toEqual([
    expect.stringMatching(
      /^---\n"@certspec\/infisical": major\n---\n\n\*\*Breaking:\*\* .+\n\n- `infisical\.certificateRequests\.get`: Responses do not have .+ any more\. Stop reading it\.\n$/,
    ),
  ]);
});

test("one of two changes is adopted by the beginning of its id, and the other stays open", minutes, async () => {
  const { publish } = await workspace.begin();
  publish(({ components }) => {
    components.schemas.CertificateRequestStatus?.enum?.push("rejected");
    Object.assign(components.schemas.CertificateRequest?.properties ?? {}, { origin: { type: "string" } });
  });
  await workspace.fetch();

  const unknown = await upstream("adopt", "infisical", "response-type");
  const ambiguous = await upstream("adopt", "infisical", "response-");
  const adopted = await upstream("adopt", "infisical", "response-enum");
  const left = await upstream("status", "infisical");

  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("response-type: this is not open")]);
  expect([ambiguous.code, ambiguous.stderr]).toEqual([2, expect.stringContaining("several open changes begin so")]);
  expect(adopted.code).toBe(0);
  expect(read(status)).toContain("- rejected");
  expect([left.code, left.stdout]).toEqual([20, expect.stringMatching(/^ {4}minor {2}Responses have `.*origin`/m)]);
});

test("a run that fails leaves the spec as it was, and the next puts back what a killed one left", minutes, async () => {
  const { publish } = await workspace.begin();
  publish(({ components }) => components.schemas.CertificateRequestStatus?.enum?.push("rejected"));
  await workspace.fetch();
  const passing = read(contract);

  write(contract, 'throw new Error("the suite is broken");\n');
  const failed = await upstream("adopt", "infisical");
  const afterFailure = read(status);
  write(contract, passing);
  const child = workspace.start(...command, "adopt", "infisical");
  const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
  await vi.waitUntil(() => read(status) !== threeValues, { timeout: 60_000, interval: 1 });
  child.kill("SIGKILL");
  const killed = await ended;
  const next = await upstream("status", "infisical");

  expect([failed.code, failed.stderr]).toEqual([48, expect.stringContaining("the suite is broken")]);
  expect(afterFailure).toBe(threeValues);
  expect(changesets()).toEqual([]);
  expect([killed, next.code]).toEqual(["SIGKILL", 20]);
  expect(next.stderr).toContain("put back what an interrupted run had changed");
  expect([read(status), existsSync(join(workspace.folder, journal))]).toEqual([threeValues, false]);
});

test("a run that is interrupted while it generates puts everything back", minutes, async () => {
  const { publish } = await workspace.begin();
  publish(({ components }) => components.schemas.CertificateRequestStatus?.enum?.push("rejected"));
  await workspace.fetch();
  await workspace.run("git", "add", ".");

  const child = workspace.start(...command, "adopt", "infisical");
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
  await vi.waitUntil(() => read(status) !== threeValues, 60_000);
  child.kill("SIGINT");
  const code = await ended;
  const changed = await workspace.run("git", "status", "--porcelain");

  expect(code).toBe(48);
  // Nothing but what was there before is left, in the index.
  expect(changed.stdout.split("\n").filter((line) => !/^[AMD] {2}/.test(line))).toEqual([""]);
});

test("at a terminal, a major is adopted with a typed yes, and with nothing else", minutes, async () => {
  const { publish } = await workspace.begin();
  publish(({ components }) => {
    delete components.schemas.CertificateRequest?.properties?.pendingMessage;
  });
  await workspace.fetch();
  await workspace.run("git", "add", ".");
  const adopt = [...command, "adopt", "infisical"];
  const question = "Adopt it? (yes or no)";
  const changed = async () => (await workspace.run("git", "status", "--porcelain")).stdout.match(/^.[^ ] .+$/gm);

  const rejected = await workspace.type(adopt, [question, "no\r"]);
  const stopped = await workspace.type(adopt, [question, "\u0003"]);
  const ended = await workspace.type(adopt, [question, "\u0004"]);
  const untouched = await changed();
  const taken = await workspace.type(adopt, [question, "yes\r"]);

  expect([rejected.code, rejected.screen]).toEqual([30, expect.stringContaining("nothing was adopted; a major")]);
  expect([stopped.code, ended.code, untouched]).toEqual([30, 30, null]);
  expect(stopped.screen).toContain("nothing was adopted");
  expect([taken.code, taken.screen]).toEqual([0, expect.stringContaining("adopted 1 change, major")]);
  expect(await changed()).toContain(` M ${request}`);
});

test.each(["SIGTERM", "SIGHUP"] as const)(
  "a run that gets %s while it writes puts everything back",
  minutes,
  async (signal) => {
    const { publish } = await workspace.begin();
    publish(({ components }) => components.schemas.CertificateRequestStatus?.enum?.push("rejected"));
    await workspace.fetch();
    await workspace.run("git", "add", ".");

    const child = workspace.start(...command, "adopt", "infisical");
    const ended = new Promise((resolve) => child.once("exit", (code, name) => resolve(code ?? name)));
    await vi.waitUntil(() => read(status) !== threeValues, { timeout: 60_000, interval: 1 });
    child.kill(signal);

    expect(await ended).toBe(48);
    expect(read(status)).toBe(threeValues);
    expect((await workspace.run("git", "status", "--porcelain")).stdout.match(/^.[^ ] .+$/gm)).toBe(null);
  },
);

test("Ctrl-C at a terminal, after the yes, puts everything back", minutes, async () => {
  const { publish } = await workspace.begin();
  publish(({ components }) => {
    delete components.schemas.CertificateRequest?.properties?.pendingMessage;
  });
  await workspace.fetch();
  const before = read(request);
  const adopt = [...command, "adopt", "infisical"];

  const { code, screen } = await workspace.type(
    adopt,
    ["Adopt it? (yes or no)", "yes\r"],
    ["Ctrl-C puts everything back", "\u0003"],
  );

  expect([code, screen]).toEqual([48, expect.stringContaining("interrupted; the specs are as they were")]);
  expect(read(request)).toBe(before);
  expect(changesets()).toEqual([]);
});
