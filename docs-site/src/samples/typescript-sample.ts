import { emitLiteral, identifier } from "../../../scripts/src/generator/emit-literal.ts";
import { credentialsOfOperation } from "../providers/credentials-of-operation.ts";
import type { DocumentedOperation } from "../providers/provider.ts";
import { argumentsWithFiles } from "./arguments-with-files.ts";

/** The characters that a line of a sample has beside the parameters of an operation on a screen of 1280 pixels. */
export const sampleWidth = 62;

/** A program that calls an operation and prints what comes back. */
export function typescriptSample(operation: DocumentedOperation): string {
  const { pagination, stream, provider } = operation;
  const called = callText(operation);
  const use =
    pagination || stream
      ? `const items = ${called};\nfor await (const item of items) console.log(item);`
      : `const result = await ${called};\nconsole.log(result);`;
  return `${preamble(operation, [provider.createName])}\n${use}`;
}

/** A program that recognises the failures of an operation. */
export function errorSample(operation: DocumentedOperation): string {
  const { id, provider } = operation;
  const status = sampleFailure(operation);
  const guard = [JSON.stringify(id), ...(status === undefined ? [] : [status])].join(", ");
  return `${preamble(operation, [provider.createName, "isApiError"])}
try {
  await ${callText(operation, "  ")};
} catch (error) {
  if (!isApiError(error, ${guard})) throw error;
  const { status, code, requestId, body } = error;
  console.error(status, code, requestId, body);
}`;
}

/** The status that the sample for errors recognises: a documented one, 404 where there is a choice. */
export function sampleFailure({ failures }: DocumentedOperation): number | undefined {
  const exact = failures.map(({ status }) => status).filter((status) => /^\d+$/.test(status));
  const [chosen = exact[0]] = exact.filter((status) => status === "404");
  return chosen === undefined ? undefined : Number(chosen);
}

function preamble(operation: DocumentedOperation, imports: string[]): string {
  const { packageName, createName, variable } = operation.provider;
  const comment = environmentComment(operation);
  return `${importText(imports, packageName)}\n\n${comment}const ${variable} = ${createName}();\n`;
}

/** A line that names the variables from which a client takes its credentials. */
export function environmentComment(operation: DocumentedOperation): string {
  const [used = []] = credentialsOfOperation(operation);
  const variables = used.flatMap(({ env }) => env ?? []);
  return variables.length ? `// ${variables.join(" and ")} from the environment\n` : "";
}

/** An import that fits into a line of a sample. */
export function importText(names: readonly string[], from: string): string {
  const line = `import { ${names.join(", ")} } from ${JSON.stringify(from)};`;
  if (line.length <= sampleWidth) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(from)};`;
}

function callText(operation: DocumentedOperation, indent = ""): string {
  const { call } = operation;
  const given = argumentsWithFiles(operation, (text) => identifier(`new Blob([${JSON.stringify(text)}])`));
  if (Object.keys(given).length === 0) return `${call}()`;
  const line = emitLiteral(given, indent, Number.POSITIVE_INFINITY);
  const fits = `const result = await ${call}(${line});`.length <= sampleWidth;
  // A width below that of the line breaks it.
  const width = fits ? sampleWidth : Math.min(sampleWidth, line.length - 1);
  return `${call}(${emitLiteral(given, indent, width)})`;
}
