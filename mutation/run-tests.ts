import type { TestModule, Vitest } from "vitest/node";
import type { Failure, Order, Report, TestReport } from "./messages.ts";

/** Run tests on sources that stand for files, until the first failure or as many as are asked for. */
export async function runTests(
  vitest: Vitest,
  texts: Map<string, string>,
  { sources, files, testTimeoutMs, bail = 1 }: Order,
): Promise<Report> {
  const project = vitest.getRootProject();
  if (testTimeoutMs !== undefined) project.config.testTimeout = testTimeoutMs;
  vitest.config.bail = bail;
  const changed = sources.filter(({ path, text }) => texts.get(path) !== text);
  for (const { path, text } of changed) {
    texts.set(path, text);
    vitest.invalidateFile(path);
  }

  // vitest reports what it remembers, the runs before included.
  vitest.state.filesMap.clear();
  const specifications = files.map(({ path, testIds, names }) =>
    project.createSpecification(path, {
      ...(testIds && { testIds: [...testIds] }),
      ...(names && { testNamePattern: names }),
    }),
  );
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false);
  // A mutant that exits, or breaks a module, leaves an error and no test.
  const failed = testModules.find((module) => failureOf(module) !== undefined);
  const failure = failed ? failureOf(failed) : unhandledErrors.map(messageOf)[0];
  return {
    passed: testModules.flatMap(passedTests),
    failed: testModules.flatMap(failedTests),
    ...(failure !== undefined && { failure }),
    ...(failed && { failedFile: failed.moduleId }),
    outside: Object.fromEntries(testModules.map((module) => [module.moduleId, probesIn(module.meta())])),
  };
}

function passedTests(module: TestModule): TestReport[] {
  return [...module.children.allTests("passed")].map((test) => ({
    id: test.id,
    file: module.moduleId,
    name: test.name,
    durationMs: test.diagnostic()?.duration ?? 0,
    probes: probesIn(test.meta()),
  }));
}

function failedTests(module: TestModule): Failure[] {
  return [...module.children.allTests("failed")].map((test) => ({
    name: test.name,
    message:
      test
        .result()
        .errors?.map(({ message }) => message)
        .join("\n") ?? "",
  }));
}

function failureOf(module: TestModule): string | undefined {
  const [error] = module.errors();
  if (error) return `${module.relativeModuleId}: ${messageOf(error)}`;
  for (const suite of module.children.allSuites()) {
    const [suiteError] = suite.errors();
    if (suiteError) return `${suite.fullName}: ${messageOf(suiteError)}`;
  }
  const [failed] = module.children.allTests("failed");
  return failed && `${failed.fullName}: ${messageOf(failed.result().errors?.[0])}`;
}

function messageOf(error: unknown): string {
  return `${(error as Error | undefined)?.message ?? error}`.split("\n", 1)[0] ?? "";
}

function probesIn(meta: object): number[] {
  return (meta as { probes?: number[] }).probes ?? [];
}
