import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { to30 } from "../../packages/drift/test/cases/to-30.ts";
import { createScratchWorkspace } from "../../scripts/src/scratch-workspace.ts";
import { keepOperation } from "../../scripts/test/upstream/keep-operation.ts";
import { runInTerminal, type TerminalRun } from "./in-terminal.ts";

const url = "https://upstream.test/openapi.json";
const path = "/api/v1/cert-manager/certificates/certificate-requests/{requestId}";

/** The schema as the documentation had it first, and a comment that has to survive. */
export const threeValues: string = `type: string
description: How far a certificate request has come.
# Upstream documents neither meaning nor order.
enum:
  - pending
  - issued # the certificate is there
  - failed
`;

/** The bundle of the spec, as far as the tests look into it. */
export interface Bundle {
  components: {
    schemas: Record<string, { enum?: string[]; properties?: Record<string, object>; required?: string[] }>;
  };
}

/** What a command printed and returned. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A copy of the repository whose spec of Infisical has one operation, with three values. */
export interface AdoptWorkspace {
  folder: string;
  /** Starts a command in it. */
  start(command: string, ...args: string[]): ChildProcess;
  run(command: string, ...args: string[]): Promise<Outcome>;
  /** Runs a command at a terminal, and types something whenever a text has been shown. */
  type(command: readonly string[], ...steps: (readonly [shown: string, typed: string])[]): Promise<TerminalRun>;
  bundle(): Bundle;
  /** Undo everything, and have an upstream that says what the spec says, until `publish` changes it. */
  begin(): Promise<{ url: string; publish(change?: (document: Bundle) => void): void }>;
  /** Fetches a copy of what upstream publishes: a spec may only name public addresses as its sources. */
  fetch(): Promise<Outcome>;
  remove(): void;
}

export async function createAdoptWorkspace(): Promise<AdoptWorkspace> {
  const { folder, env, remove } = createScratchWorkspace({ isWarm: true });
  const copies = mkdtempSync(join(tmpdir(), "published-"));
  const published = join(copies, "openapi.json");
  const start = (command: string, ...args: string[]) => spawn(command, args, { cwd: folder, env });
  const run = (command: string, ...args: string[]) => outcomeOf(start(command, ...args));
  const bundle = () =>
    JSON.parse(readFileSync(join(folder, "packages/infisical/src/generated/openapi.json"), "utf8")) as Bundle;
  const must = async (...command: readonly [string, ...string[]]) => {
    const { code, stdout, stderr } = await run(...command);
    if (code !== 0) throw new Error(`${command.join(" ")}:\n${stdout}${stderr}`);
  };
  const fetchCommand = ["pnpm", "upstream", "fetch", "infisical", "--from", `published=${published}`] as const;
  keepOperation(join(folder, "specs/infisical"), { path, method: "get" });
  writeFileSync(join(folder, "specs/infisical/schemas/CertificateRequestStatus.yaml"), threeValues);
  rmSync(join(folder, ".changeset"), { recursive: true });
  await must("pnpm", "generate", "infisical");
  await must("git", "add", ".");
  await must("git", "-c", "user.name=a", "-c", "user.email=a@acme.test", "commit", "-qm", "three values");
  return {
    folder,
    start,
    run,
    type: (command, ...steps) => runInTerminal({ cwd: folder, env }, command, steps),
    bundle,
    async begin() {
      await must("git", "checkout", "--quiet", ".");
      await must("git", "clean", "-fdq");
      const source = {
        name: "published",
        kind: "document",
        url,
        operations: { certificateRequests_get: `GET ${path}` },
      };
      const config = join(folder, "specs/infisical/upstream.yaml");
      writeFileSync(config, JSON.stringify({ freshForDays: 30, sources: [source] }));
      const publish = (change?: (document: Bundle) => void) => {
        const document = bundle();
        change?.(document);
        writeFileSync(published, JSON.stringify(to30(document)));
      };
      publish();
      await must(...fetchCommand);
      return { url, publish };
    },
    fetch: () => run(...fetchCommand),
    remove() {
      remove();
      rmSync(copies, { recursive: true });
    },
  };
}

function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name]?.setEncoding("utf8").on("data", (text: string) => {
      printed[name] += text;
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...printed }));
  });
}
