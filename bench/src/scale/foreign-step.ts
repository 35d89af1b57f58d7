// `node foreign-step.ts <lint | bundle | generate> <document> <output>`: one step of the pipeline on a foreign document, as a process.
// With `--import` of scripts/src/compile-cache.js, as the tasks of the packages have it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const [step = "", input = "", output = ""] = process.argv.slice(2);
const steps: Record<string, () => Promise<void>> = { lint, bundle, generate };
const run = steps[step];
if (run === undefined) throw new Error(`there is no step ${step}; there are ${Object.keys(steps).join(", ")}`);
await run();

/** Redocly's `struct` and its resolver: our rules are about our conventions, which a foreign document does not know. */
async function lint(): Promise<void> {
  const { core, document, nodeTypes, resolver, config } = await open();
  const rootType = nodeTypes.Root;
  if (rootType === undefined) throw new Error("openapi-core knows no root type");
  const resolvedRefMap = await core.resolveDocument({
    rootDocument: document,
    rootType,
    externalRefResolver: resolver,
  });
  const rules = core.initRules(config.getRulesForSpecVersion("oas3"), config, "rules", "oas3_1");
  const context = { problems: [], specVersion: "oas3_1" as const, config, visitorsData: {} };
  const normalizedVisitors = core.normalizeVisitors(rules, nodeTypes);
  core.walkDocument({ document, rootType, normalizedVisitors, resolvedRefMap, ctx: context });
  writeFileSync(output, `${context.problems.length}\n`);
}

async function bundle(): Promise<void> {
  const { bundleWith } = await import("../../../scripts/src/read-spec/bundle-with.ts");
  const { core, ...opened } = await open();
  const { bundle } = await bundleWith(core, opened);
  writeFileSync(output, JSON.stringify(bundle.parsed, null, 2));
}

async function generate(): Promise<void> {
  await import("../../../scripts/src/short-run.ts");
  const [{ generateFiles }, { writeGenerated }] = await Promise.all([
    import("../../../scripts/src/generator/generate-files.ts"),
    import("../../../scripts/src/write-generated.ts"),
  ]);
  mkdirSync(output, { recursive: true });
  writeGenerated(output, await generateFiles(readFileSync(input), { provider: "foreign", version: "0.0.0" }));
}

async function open() {
  const { loadOpenapiCore } = await import("../../../scripts/src/read-spec/openapi-core.ts");
  const core = await loadOpenapiCore();
  const config = new core.Config(
    { rules: { struct: "error" } },
    { plugins: [{ id: "", rules: { oas3: core.rules } } as never] },
  );
  const resolver = new core.BaseResolver();
  const document = await resolver.resolveDocument(null, input, true);
  if (document instanceof Error) throw document;
  return { core, config, resolver, document, nodeTypes: core.normalizeTypes(core.nodeTypes) };
}
