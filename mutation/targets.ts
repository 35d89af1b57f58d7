import { globSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Mutation } from "./mutant.ts";
import { mutateCode } from "./mutate-code.ts";
import { mutateTable } from "./mutate-table.ts";

/** A package whose tests are tested. */
export interface Target {
  readonly name: string;
  /** Paths from the root. */
  readonly sources: readonly string[];
  readonly tests: readonly string[];
  readonly mutate: (source: string) => Mutation[];
}

/** The runtime, and each client with its generated table. */
export function targetsIn(root: string): Target[] {
  const found = (pattern: string) => globSync(pattern, { cwd: root }).sort();
  const testsOf = (name: string) => found(`packages/${name}/test/**/*.test.ts`);
  const providers = readdirSync(join(root, "specs"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [
    { name: "core", sources: found("packages/core/src/**/*.ts"), tests: testsOf("core"), mutate: mutateCode },
    ...providers.map(({ name }) => ({
      name,
      sources: [`packages/${name}/src/generated/operations.ts`],
      tests: testsOf(name),
      mutate: mutateTable,
    })),
  ];
}
