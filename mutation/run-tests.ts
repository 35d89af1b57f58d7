import type { TestModule, Vitest } from "vitest/node";
import type { Failure, Order, Report } from "./messages.ts";

/** Run tests on sources that stand for files, until the first failure, or until the requested number of failures. */
export async function runTests(
  vitest: Vitest,
  texts: Map<string, string>,
  { sources, files, names, testTimeoutMs, bail = 1 }: Order,
): Promise<Report> {
  const project = vitest.getRootProject();
  if (testTimeoutMs !== undefined) project.config.testTimeout = testTimeoutMs;
  vitest.config.bail = bail;
  for (const { path, text } of sources.filter((source) => texts.get(source.path) !== source.text)) {
    texts.set(path, text);
    vitest.invalidateFile(path);
  }

  // vitest reports what it remembers, the runs before included.
  vitest.state.filesMap.clear();
  const specifications = files.map((path) =>
    project.createSpecification(path, names ? { testNamePattern: names } : {}),
  );
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false);
  // A mutant that exits, or breaks a module, leaves an error and no test.
  const [failure] = [...testModules.flatMap((module) => failureOf(module) ?? []), ...unhandledErrors.map(messageOf)];
  return {
    passed: testModules.flatMap(passedTests),
    failed: testModules.flatMap(failedTests),
    ...(failure !== undefined && { failure }),
  };
}

function passedTests(module: TestModule): Report["passed"] {
  return [...module.children.allTests("passed")].map((test) => ({
    name: test.name,
    durationMs: test.diagnostic()?.duration ?? 0,
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
