import type { Document } from "@certspec/openapi";
import { emitDownload } from "./emit-download.ts";
import { emitErrorCodes } from "./emit-error-codes.ts";
import { emitLiteral } from "./emit-literal.ts";
import { emitWaitFor } from "./emit-waits.ts";
import { jsdoc } from "./jsdoc.ts";
import { knownValuesOf } from "./known-values-of.ts";
import { camelCase } from "./names.ts";
import type { OperationModel } from "./operation-model.ts";
import { openValues } from "./prepared-schema.ts";
import type { TypeNames } from "./type-names.ts";

/** The text of `values.ts`: what a program may import beside the client, and does not ship when it does not. */
export function emitValues(
  document: Document,
  operations: readonly OperationModel[],
  { names, provider }: { names: TypeNames; provider: string },
): string {
  const enums = [...names].flatMap(([schema, name]) => {
    const source = document.components?.schemas?.[schema] ?? {};
    const values = knownValuesOf(source);
    return values ? [emitEnum(name, values, openValues in source)] : [];
  });
  const waits = operations.filter(({ states }) => states.length > 0);
  const text = [
    ...enums,
    emitErrorCodes(document),
    emitDownload(document, provider),
    waits.length ? emitWaitFor(waits) : "",
  ]
    .filter(Boolean)
    .join("\n");
  return text ? `${imports(text)}\n${text}` : "export {};\n";
}

function imports(text: string): string {
  const used = ["createDownload", "createValueGuard", "createWaitFor"].filter((name) => text.includes(name));
  return [
    text.includes(": DownloadFile =") ? 'import type { DownloadFile } from "@certspec/core";\n' : "",
    `import { ${used.join(", ")} } from "@certspec/core/provider";\n`,
    text.includes(": WaitFor =") ? 'import type { WaitFor } from "./resources.ts";\n' : "",
  ].join("");
}

/** The known values of an enum with a guard, so that new ones can be told apart. */
function emitEnum(name: string, values: readonly unknown[], mayGrow: boolean): string {
  const list = `${camelCase(name)}Values`;
  const known = `Known${name}`;
  const growth = mayGrow ? "; the API may add more" : "";
  return [
    `${jsdoc([`The known values of \`${name}\`${growth}.`])}export const ${list}: readonly ${known}[] = ${emitLiteral(values)};\n`,
    `export type ${known} = ${values.map((value) => JSON.stringify(value)).join(" | ")};\n`,
    `${jsdoc([`Returns whether a value of type \`${name}\` is a known one.`])}export const is${known}: (value: unknown) => value is ${known} = /* @__PURE__ */ createValueGuard(${list});\n`,
  ].join("\n");
}
