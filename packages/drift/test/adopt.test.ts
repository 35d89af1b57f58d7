import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { to30 } from "./cases/to-30.ts";
import { copyRepository } from "./repository-copy.ts";
import { type CliRun, runCli } from "./run-cli.ts";
import { pageOf, startUpstream } from "./upstream.ts";

const path = "/api/v1/cert-manager/certificates/certificate-requests/{requestId}";

/** The schema with three values, and a comment that has to survive. */
const threeValues = `type: string
description: How far a certificate request has come.
# Upstream documents neither meaning nor order.
enum:
  - pending
  - issued # the certificate is there
  - failed
`;

interface Bundle {
  components: {
    schemas: Record<string, { enum?: string[]; properties?: Record<string, object>; required?: string[] }>;
  };
}

/** A repository whose spec has the three values, and an upstream whose page says the same, until `publish` changes it. */
async function setUp() {
  const folder = copyRepository({ path, method: "get" });
  const spec = (name: string) => join(folder, "specs/infisical/schemas", name);
  writeFileSync(spec("CertificateRequestStatus.yaml"), threeValues);
  execFileSync(process.execPath, ["scripts/src/generate.ts", "infisical"], { cwd: folder, env: environment(folder) });
  const bundle = () =>
    JSON.parse(readFileSync(join(folder, "packages/infisical/src/generated/openapi.json"), "utf8")) as Bundle;
  const upstream = await startUpstream();
  const page = `${upstream.url}/docs/api-reference/certificate-request.md`;
  const publish = (change?: (document: Bundle) => void) => {
    const document = bundle();
    change?.(document);
    upstream.files["/docs/api-reference/certificate-request.md"] = pageOf(to30(document), `GET ${path}`);
  };
  upstream.files["/docs/llms.txt"] = `- [Get](${page})\n`;
  publish();
  const witness = {
    name: "docs",
    kind: "pages",
    index: `${upstream.url}/docs/llms.txt`,
    below: `${upstream.url}/docs/api-reference/`,
    operations: { certificateRequests_get: page },
  };
  writeFileSync(join(folder, "specs/infisical/upstream.yaml"), stringify({ freshForDays: 30, witnesses: [witness] }));
  const run = (...args: string[]): Promise<CliRun> => runCli(folder, ...args);
  expect(await run("fetch", "infisical")).toMatchObject({ code: 0, stderr: "" });
  expect(await run("status", "infisical")).toMatchObject({
    code: 0,
    stdout: "certificateRequests_get: as upstream has it\n",
  });
  return { folder, spec, bundle, publish, run, page };
}

function environment(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(folder, "node_modules/.bin")}:${process.env.PATH}` };
}

function changesets(folder: string): string[] {
  const changes = join(folder, ".changeset");
  return existsSync(changes) ? readdirSync(changes).map((name) => readFileSync(join(changes, name), "utf8")) : [];
}

test("three values become six: spec, package, contract suite and changeset", { timeout: 240_000 }, async () => {
  const { folder, spec, bundle, publish, run, page } = await setUp();
  publish(({ components }) =>
    components.schemas.CertificateRequestStatus?.enum?.push("pending_approval", "pending_validation", "rejected"),
  );

  await run("fetch", "infisical");
  const open = await run("status", "infisical");
  const dry = await run("adopt", "infisical", "--dry-run");
  const untouched = readFileSync(spec("CertificateRequestStatus.yaml"), "utf8");
  const adopted = await run("adopt", "infisical");
  const after = await run("status", "infisical");

  expect([open.code, open.stdout.match(/open {5}.*/g)]).toEqual([20, [expect.stringContaining('"rejected"')]]);
  expect(dry.stdout).toContain("+  - pending_approval");
  expect(untouched).toBe(threeValues);
  expect(adopted).toMatchObject({ code: 0, stderr: "" });
  expect(readFileSync(spec("CertificateRequestStatus.yaml"), "utf8")).toBe(
    `${threeValues}  - pending_approval
  - pending_validation
  - rejected
x-upstream:
  url: ${page}
  date: "${new Date().toISOString().slice(0, 10)}"
`,
  );
  expect(bundle().components.schemas.CertificateRequestStatus?.enum).toHaveLength(6);
  expect(changesets(folder)).toEqual([
    '---\n"@certspec/infisical": minor\n---\n\nChange what upstream changed:\n\n- `CertificateRequestStatus` may also be `"pending_approval"`, `"pending_validation"`, `"rejected"`. (`certificateRequests_get`)\n',
  ]);
  expect([after.code, after.stdout]).toEqual([0, "certificateRequests_get: as upstream has it\n"]);
});

test("a removed field is major, and is taken over with a yes only", { timeout: 240_000 }, async () => {
  const { folder, spec, bundle, publish, run } = await setUp();
  const before = readFileSync(spec("CertificateRequest.yaml"), "utf8");
  publish(({ components }) => {
    delete components.schemas.CertificateRequest?.properties?.pendingMessage;
  });

  await run("fetch", "infisical");
  const stopped = await run("adopt", "infisical");

  expect([stopped.code, stopped.stderr]).toEqual([30, expect.stringContaining("with a yes only: --yes")]);
  expect(readFileSync(spec("CertificateRequest.yaml"), "utf8")).toBe(before);
  expect(changesets(folder)).toEqual([]);
  expect(bundle().components.schemas.CertificateRequest?.properties).toHaveProperty("pendingMessage");

  const adopted = await run("adopt", "infisical", "--yes");

  expect(adopted).toMatchObject({ code: 0, stderr: "" });
  expect(bundle().components.schemas.CertificateRequest?.properties).not.toHaveProperty("pendingMessage");
  expect(changesets(folder)).toEqual([
    expect.stringMatching(/^---\n"@certspec\/infisical": major\n---\n\n.+\n\n- Answers do not have/),
  ]);
});

test("a run that fails, and one that was cut off, leave the spec as it was", { timeout: 240_000 }, async () => {
  const { folder, spec, publish, run } = await setUp();
  publish(({ components }) => components.schemas.CertificateRequestStatus?.enum?.push("rejected"));
  await run("fetch", "infisical");
  const journal = join(folder, "specs/infisical/.drift-journal.json");
  const contract = join(folder, "packages/infisical/test/contract.test.ts");
  const passing = readFileSync(contract, "utf8");

  writeFileSync(contract, 'throw new Error("the suite is broken");\n');
  const failed = await run("adopt", "infisical");
  const afterFailure = readFileSync(spec("CertificateRequestStatus.yaml"), "utf8");
  writeFileSync(contract, passing);
  writeFileSync(spec("CertificateRequestStatus.yaml"), "half written");
  writeFileSync(journal, JSON.stringify({ "specs/infisical/schemas/CertificateRequestStatus.yaml": threeValues }));
  const next = await run("adopt", "infisical", "--dry-run");

  expect([failed.code, failed.stderr]).toEqual([48, expect.stringContaining("the suite is broken")]);
  expect(afterFailure).toBe(threeValues);
  expect(changesets(folder)).toEqual([]);
  expect(next.stderr).toContain("put back what an interrupted run had changed");
  expect(readFileSync(spec("CertificateRequestStatus.yaml"), "utf8")).toBe(threeValues);
  expect(existsSync(journal)).toBe(false);
});

test("a run that is interrupted puts everything back", { timeout: 240_000 }, async () => {
  const { folder, spec, publish, run } = await setUp();
  publish(({ components }) => components.schemas.CertificateRequestStatus?.enum?.push("rejected"));
  await run("fetch", "infisical");
  const journal = join(folder, "specs/infisical/.drift-journal.json");

  const child = spawn(process.execPath, [join(import.meta.dirname, "../src/cli.ts"), "adopt", "infisical"], {
    cwd: folder,
  });
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
  await vi.waitUntil(() => readFileSync(spec("CertificateRequestStatus.yaml"), "utf8") !== threeValues, 60_000);
  child.kill("SIGTERM");

  expect(await ended).toBe(48);
  expect(readFileSync(spec("CertificateRequestStatus.yaml"), "utf8")).toBe(threeValues);
  expect([existsSync(journal), changesets(folder)]).toEqual([false, []]);
});
