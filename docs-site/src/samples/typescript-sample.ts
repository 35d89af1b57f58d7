import { emitLiteral, identifier } from "../../../scripts/src/generator/emit-literal.ts";
import { credentialsOfOperation } from "../providers/credentials-of-operation.ts";
import type { DocumentedOperation } from "../providers/provider.ts";
import { argumentsWithFiles } from "./arguments-with-files.ts";

/** A program that calls an operation and prints what comes back. */
export function typescriptSample(operation: DocumentedOperation): string {
  const { call, provider, pagination, stream } = operation;
  const given = argumentsText(operation);
  const use =
    pagination || stream
      ? `for await (const item of ${call}(${given})) {\n  console.log(item);\n}`
      : `const answer = await ${call}(${given});\nconsole.log(answer);`;
  return `${preamble(operation, [provider.createName])}\n${use}`;
}

/** A program that recognises the failures of an operation. */
export function errorSample(operation: DocumentedOperation): string {
  const { id, call, provider, failures } = operation;
  const exact = failures.map(({ status }) => status).filter((status) => /^\d+$/.test(status));
  const status = exact.includes("404") ? "404" : exact[0];
  const guard = [JSON.stringify(id), ...(status ? [status] : [])].join(", ");
  return `${preamble(operation, [provider.createName, "isApiError"])}
try {
  await ${call}(${argumentsText(operation, "  ")});
} catch (error) {
  if (!isApiError(error, ${guard})) throw error;
  console.error(error.status, error.code, error.requestId, error.body);
}`;
}

function preamble(operation: DocumentedOperation, imports: string[]): string {
  const { packageName, createName, variable } = operation.provider;
  const [used = []] = credentialsOfOperation(operation);
  const variables = used.flatMap(({ env }) => env ?? []);
  const source = variables.length ? `// ${variables.join(" and ")} from the environment\n` : "";
  return `import { ${imports.join(", ")} } from ${JSON.stringify(packageName)};\n\n${source}const ${variable} = ${createName}();\n`;
}

function argumentsText(operation: DocumentedOperation, indent = ""): string {
  const given = argumentsWithFiles(operation, (text) => identifier(`new Blob([${JSON.stringify(text)}])`));
  return Object.keys(given).length ? emitLiteral(given, indent) : "";
}
