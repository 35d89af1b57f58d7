#!/usr/bin/env node
// `pnpm test:nodes`: run the tests on the packages as they are packed, on the oldest Node that they support, or on any other one.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkTypes } from "./nodes/check-types.ts";
import { runSuite, type Suite } from "./nodes/run-suite.ts";
import { packPackages, stagePackages } from "./nodes/stage-packages.ts";
import { installTools } from "./release/install-tools.ts";
import { publicPackages } from "./release/public-packages.ts";
import { runInterruptible, type Setting } from "./run-interruptible.ts";
import { tryAll } from "./try-all.ts";

const tools = join(import.meta.dirname, "../nodes");
const node20 = join(tools, "node_modules/node-20/bin/node");

/** Packages for Node alone. */
const forNode = ["mock", "contract", "drift"];
const forAll = Object.keys(publicPackages(join(import.meta.dirname, "../..")))
  .map((name) => name.replace("@certspec/", ""))
  .filter((name) => !forNode.includes(name));

/** Tests that do not depend on the version of Node, and take long or need more than the packages. */
const withoutNode = {
  "packages/mock/test/coming-from-prism.test.ts": "reads the documentation, and the tests of the whole repository",
  "packages/mock/test/bundle.test.ts": "builds the bundle of Prism that the others use",
  "packages/contract/test/optional-peers.test.ts": "reads imports with hooks that Node 20 has not",
  "packages/contract/test/report-page.test.ts": "needs a browser",
  "packages/drift/test/laws.test.ts": "compares generated documents, by calculation alone",
};

/** The newest Node is that of the main run, and CI tests all of them, each on a separate machine. */
const suites: readonly Suite[] = [
  // The longest first.
  { name: `Node 20, ${forNode.join(", ")}`, node: node20, packages: forNode, without: withoutNode },
  { name: "Node 20, core and providers", node: node20, packages: forAll, without: {} },
];

const usage = `test:nodes [options]

  --node <path>              the Node to test on, in place of Node 20
  --packages clients|tools   with --node: what to test on it, core and the providers, or ${forNode.join(", ")}
  --packed <folder>          take the tarballs that --pack has written
  --pack <folder>            write the tarballs, and test nothing`;

await runInterruptible("test:nodes", testNodes);

async function testNodes({ signal, cleanups }: Setting): Promise<boolean> {
  const { node, packages, packed, pack } = readArguments();
  if (pack !== undefined) {
    mkdirSync(pack, { recursive: true });
    await packPackages(resolve(pack), signal);
    return true;
  }
  const chosen = node === undefined ? suites : [suiteOn(node, packages)];
  // The native function, since Windows has short names for folders, and tests compare paths.
  const stage = realpathSync.native(mkdtempSync(join(tmpdir(), "certspec-nodes-")));
  cleanups.push(() => rmSync(stage, { recursive: true, force: true }));
  await installTools(tools, signal, { scripts: node === undefined });
  if (packed === undefined) await packPackages(stage, signal);
  await stagePackages(stage, { tools, tarballs: packed === undefined ? stage : resolve(packed), signal });
  const failed = await tryAll(
    [
      ...chosen.map((suite) => ({ name: suite.name, run: () => runSuite(suite, stage, signal) })),
      ...(node === undefined ? [{ name: "Node 20, types", run: () => checkTypes(stage, forNode, signal) }] : []),
    ],
    signal,
  );
  return failed === 0;
}

function readArguments() {
  try {
    const string = { type: "string" } as const;
    const { values } = parseArgs({ options: { node: string, packages: string, packed: string, pack: string } });
    if ((values.node === undefined) !== (values.packages === undefined))
      throw new Error("--node and --packages belong together");
    return values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${usage}`, { cause: error });
  }
}

function suiteOn(node: string, packages: string | undefined): Suite {
  const name = `${node}, ${packages}`;
  if (packages === "clients") return { name, node, packages: forAll, without: {} };
  if (packages === "tools") return { name, node, packages: forNode, without: withoutNode };
  throw new Error(`--packages: expected clients or tools, got ${packages}\n\n${usage}`);
}
