import { dirname, relative } from "node:path";
import type { Document } from "@certspec/openapi";
import { operationsOf } from "../../checker/operations-of.ts";
import { credentialProbes, guardProbes } from "./client-probes.ts";
import { type CompileError, compileProbes } from "./compile-probes.ts";
import { expectedType } from "./expected-type.ts";
import { operationProbes } from "./operation-probes.ts";
import { prelude } from "./prelude.ts";
import type { Probe } from "./probe.ts";
import { readMismatches, type TypeMismatch } from "./read-mismatches.ts";
import { type ExportName, schemaProbes } from "./schema-probes.ts";
import { createTypeScope, type TypeScope } from "./type-scope.ts";
import { waitProbes } from "./wait-probes.ts";
import { wireProbes } from "./wire-probes.ts";

export interface TypesSettings {
  /** Absolute path of the client's file. */
  client: string;
  /** The exported function that creates a client. */
  create: string;
  /** The exported type of all paths, as openapi-typescript generates it. @default not compared */
  paths?: string | undefined;
  /** The exported guard that narrows errors by operation and status. @default not compared */
  guard?: string | undefined;
  /** The exported function that waits for states, with an overload per resource. @default not compared */
  wait?: string | undefined;
  /** The names of the exported types for component schemas. @default not compared */
  schemas?: ExportName | undefined;
  /** Additional export conditions for resolving its imports. */
  conditions?: readonly string[] | undefined;
}

/** Compares the types of a client with its document, in one run of the project's compiler. */
export async function checkTypes(document: Document, settings: TypesSettings): Promise<TypeMismatch[]> {
  const [found = []] = await checkTypesOfAll(document, [settings]);
  return found;
}

/** Compares the types of several clients in one folder with their document, in one run: for each, what was found. */
export async function checkTypesOfAll(document: Document, all: readonly TypesSettings[]): Promise<TypeMismatch[][]> {
  const probed = all.map((settings) => probesFor(document, settings));
  const [{ client, conditions = [] } = { client: "" }] = all;
  const texts = probed.map(({ text }) => text);
  const errors = await compileProbes(texts, { folder: dirname(client), conditions });
  const clients = new Set(all.map((settings) => settings.client));
  return probed.map(({ probes }, index) =>
    errors.flatMap((error) => {
      const { client } = all[index] as TypesSettings;
      if (error.probes !== undefined && error.probes !== index) return [];
      // An error in any other file may concern every client.
      if (error.file !== client && clients.has(error.file)) return [];
      const probe = error.probes === undefined ? undefined : probes.get(error.line);
      return probe ? readMismatches(error.message, probe) : [faultOf(error, client)];
    }),
  );
}

function probesFor(document: Document, settings: TypesSettings): { text: string; probes: Map<number, Probe> } {
  const { client, create, guard, wait } = settings;
  const scope = createTypeScope(document, expectedType);
  const lines = [
    `import type * as Module from ${JSON.stringify(client)};`,
    ...prelude.split("\n"),
    `type Client = ReturnType<typeof Module.${create}>;`,
    `type ClientOptions = NonNullable<Argument<typeof Module.${create}>>;`,
    ...(guard === undefined ? [] : [`declare const guarded: { ${guard}: typeof Module.${guard} };`]),
    ...(wait === undefined
      ? []
      : [`declare const waiting: Pick<typeof Module, Extract<keyof typeof Module, "${wait}">>;`]),
  ];
  const probes = new Map<number, Probe>();
  for (const [name, probe] of namedProbes(document, scope, settings))
    probes.set(lines.push(`type ${name} = ${probe.text};`), probe);
  return { text: [...lines, ...scope.declarations()].join("\n"), probes };
}

function namedProbes(
  document: Document,
  scope: TypeScope,
  { paths, guard, wait, schemas }: TypesSettings,
): [string, Probe][] {
  const operations = operationsOf(document).filter(({ object }) => object.operationId !== undefined);
  const named = operations.flatMap((operation, index) =>
    operationProbes(operation, scope, `Method${index}`).map((probe, number): [string, Probe] => [
      number === 0 ? `Method${index}` : `Probe${index}_${number}`,
      probe,
    ]),
  );
  const others = [
    ...credentialProbes(document),
    ...operations.flatMap((operation) => [
      ...(paths === undefined ? [] : wireProbes(operation, scope, `Module.${paths}`)),
      ...(guard === undefined ? [] : guardProbes(operation, scope, guard)),
    ]),
    ...(wait === undefined ? [] : waitProbes(operations, scope, wait)),
    ...(schemas ? schemaProbes(document, scope, schemas) : []),
  ];
  return [...named, ...others.map((probe, number): [string, Probe] => [`Other${number}`, probe])];
}

/** Reports code that does not compile, with its place. */
function faultOf({ file, line, message }: CompileError, client: string): TypeMismatch {
  const place = file === "" ? "the compiler" : `${relative(dirname(client), file)}:${line}`;
  return { subject: "client", place, expected: "code that compiles", received: message };
}
